import type { PlanningCell } from "./planningTable";

/**
 * A text as it was written, no-break spaces and line breaks too; a value that is no text as it reads. Lines end as Excel ends them: what a
 * carriage return becomes in a mail differs from one mail merge to the next.
 */
export function writtenText({ cell, text }: PlanningCell): string {
  return typeof cell === "string" ? cell.replace(/\r\n?/g, "\n").trim() : text;
}
