import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { cellProblem, nameProblem } from "../cellProblem";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { groupEntryOf } from "./groupEntryOf";
import { readGroupDetails } from "./readGroupDetails";
import { readGroupFields } from "./readGroupFields";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableLayout } from "./tableLayout";

/** What a row of a list or grid says of its group besides the month; absent is what was empty or a problem. */
export type GroupRow = Partial<Omit<Group, "month" | "source">> & {
  readonly problems: readonly Problem[];
};

/** Reads the name of a row and what else its table has a column for. That one of them is missing is no problem here. */
export function readGroupRow(worksheet: Worksheet, layout: TableLayout, row: number): GroupRow {
  const problems: Problem[] = [];
  /** The cell, or `null` when it is empty or unreadable. */
  const readable = (column: number): Cell => {
    const cell = cellAt(worksheet.grid, row, column);
    const problem = cellProblem(cell, sourceOf(worksheet, row, column));
    if (problem !== undefined) problems.push(problem);
    return problem === undefined && cellText(cell) !== "" ? cell : null;
  };

  const { groupColumn, details, fieldColumns } = layout;
  const nameText = cellText(readable(groupColumn));
  let entry = nameText === "" ? undefined : groupEntryOf(nameText);
  const fault = entry && nameProblem(entry.name, sourceOf(worksheet, row, groupColumn));
  if (fault !== undefined) {
    problems.push(fault);
    entry = undefined;
  }
  const { details: read, problems: faults } = readGroupDetails(worksheet, layout, row, readable);
  return {
    problems: [...problems, ...faults],
    ...entry,
    ...read,
    ...(fieldColumns && { fields: readGroupFields(worksheet, fieldColumns, row) }),
    ...(read.calendar !== undefined &&
      details.calendar !== undefined && { calendarSource: sourceOf(worksheet, row, details.calendar) }),
  };
}
