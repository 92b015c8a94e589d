import { LANGUAGE_NAMES } from "../../../language/languageNames";
import { parseHeadCount } from "../../../language/parseHeadCount";
import { parseLanguage } from "../../../language/parseLanguage";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { cellProblem, nameProblem } from "../cellProblem";
import { cellText } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";
import { groupEntryOf } from "./groupEntryOf";
import { parseAddresses } from "../parseAddresses";
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

  const { groupColumn, headerRow, details } = layout;
  const nameText = cellText(readable(groupColumn));
  let entry = nameText === "" ? undefined : groupEntryOf(nameText);
  const fault = entry && nameProblem(entry.name, sourceOf(worksheet, row, groupColumn));
  if (fault !== undefined) {
    problems.push(fault);
    entry = undefined;
  }
  let users: number | undefined;
  if (details.users !== undefined) {
    const cell = readable(details.users);
    users = headCount(cell);
    if (users === undefined && !isUnmarked(cell)) {
      problems.push({
        code: "unknown-users",
        ...sourceOf(worksheet, row, details.users),
        found: foundText(cell),
      });
    }
  }
  let email: string | undefined;
  if (details.email !== undefined) {
    const cell = readable(details.email);
    email = parseAddresses(cellText(cell));
    if (email === undefined && !isUnmarked(cell)) {
      problems.push({
        code: "not-an-address",
        ...sourceOf(worksheet, row, details.email),
        found: foundText(cell),
      });
    }
  }
  /** `undefined` when the table has no such column, or the cell is empty or a dash. */
  const text = (column: number | undefined): string | undefined => {
    const found = column === undefined ? "" : cellText(readable(column));
    return /^[-–—]*$/.test(found) ? undefined : found;
  };
  const [key, owner, calendar, languageText] = [
    text(details.key),
    text(details.owner),
    text(details.calendar),
    text(details.language),
  ];
  const language = languageText === undefined ? undefined : parseLanguage(languageText);
  if (details.language !== undefined && languageText !== undefined && language === undefined) {
    problems.push({
      code: "not-a-choice",
      ...sourceOf(worksheet, row, details.language),
      name: cellText(cellAt(worksheet.grid, headerRow, details.language)),
      found: foundText(languageText),
      choices: Object.values(LANGUAGE_NAMES),
    });
  }
  return {
    problems,
    ...entry,
    ...(users === undefined ? {} : { users }),
    ...(email === undefined ? {} : { email }),
    ...(key === undefined ? {} : { key }),
    ...(owner === undefined ? {} : { owner }),
    ...(language === undefined ? {} : { language }),
    ...(calendar === undefined || details.calendar === undefined
      ? {}
      : { calendar, calendarSource: sourceOf(worksheet, row, details.calendar) }),
  };
}

function headCount(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isSafeInteger(cell) && cell >= 0 ? cell : undefined;
  return typeof cell === "string" ? parseHeadCount(cell) : undefined;
}
