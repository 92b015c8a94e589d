import { parseHeadCount } from "../language/parseHeadCount";
import type { Problem } from "../plan/problem";
import { cellProblem, nameProblem } from "./cellProblem";
import { cellText } from "./cellText";
import { foundText } from "./foundText";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { isUnmarked } from "./gridMark";
import { groupEntryOf } from "./groupEntryOf";
import { parseAddresses } from "./parseAddresses";
import { sourceOf } from "./sourceOf";
import type { TableLayout } from "./tableLayout";

/** What a row of a list or grid says of its group besides the month; absent is what was empty or a problem. */
export type GroupRow = {
  readonly name?: string;
  readonly users?: number;
  readonly email?: string;
  readonly problems: readonly Problem[];
};

/** Reads name, head-count and addresses of a row. That one of them is missing is no problem here. */
export function readGroupRow(worksheet: Worksheet, layout: TableLayout, row: number): GroupRow {
  const problems: Problem[] = [];
  /** The cell, or `null` when it is empty or unreadable. */
  const readable = (column: number): Cell => {
    const cell = cellAt(worksheet.grid, row, column);
    const problem = cellProblem(cell, sourceOf(worksheet, row, column));
    if (problem !== undefined) problems.push(problem);
    return problem === undefined && cellText(cell) !== "" ? cell : null;
  };

  const { groupColumn, usersColumn, emailColumn } = layout;
  const text = cellText(readable(groupColumn));
  let entry = text === "" ? undefined : groupEntryOf(text);
  const fault = entry && nameProblem(entry.name, sourceOf(worksheet, row, groupColumn));
  if (fault !== undefined) {
    problems.push(fault);
    entry = undefined;
  }
  let users: number | undefined;
  if (usersColumn !== undefined) {
    const cell = readable(usersColumn);
    users = headCount(cell);
    if (users === undefined && !isUnmarked(cell)) {
      problems.push({
        code: "unknown-users",
        ...sourceOf(worksheet, row, usersColumn),
        found: foundText(cell),
      });
    }
  }
  let email: string | undefined;
  if (emailColumn !== undefined) {
    const cell = readable(emailColumn);
    email = parseAddresses(cellText(cell));
    if (email === undefined && !isUnmarked(cell)) {
      problems.push({
        code: "not-an-address",
        ...sourceOf(worksheet, row, emailColumn),
        found: foundText(cell),
      });
    }
  }
  return {
    problems,
    ...entry,
    ...(users === undefined ? {} : { users }),
    ...(email === undefined ? {} : { email }),
  };
}

function headCount(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isSafeInteger(cell) && cell >= 0 ? cell : undefined;
  return typeof cell === "string" ? parseHeadCount(cell) : undefined;
}
