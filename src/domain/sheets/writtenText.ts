import type { PlanningCell } from "./planningTable";

/** A text as it was written, no-break spaces and line breaks too; a value that is no text as it reads. */
export function writtenText({ cell, text }: PlanningCell): string {
  return typeof cell === "string" ? cell.trim() : text;
}
