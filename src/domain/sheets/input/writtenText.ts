import { isBlank } from "../../language/isBlank";
import type { PlanningCell } from "./planningTable";

/**
 * A text as it was written, no-break spaces and line breaks too; a value that is no text as it reads. Lines end as Excel ends them: what a
 * carriage return becomes in a mail differs from one mail merge to the next. What cannot be seen is nothing.
 */
export function writtenText({ cell, text }: PlanningCell): string {
  if (typeof cell !== "string") return text;
  return isBlank(cell) ? "" : cell.replace(/\r\n?/g, "\n").trim();
}
