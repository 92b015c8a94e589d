import type { YearMonth } from "../../../calendar/yearMonth";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { aliasJoiner } from "./aliasJoiner";
import { firstPlaces } from "../firstPlaces";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import type { GroupRegistry } from "../groupRegistry";
import { hidingMerge, mergedCellsProblem } from "../../../grid/mergedCells";
import { isNote, isTotal } from "./outsideRows";
import { readGroupRow } from "./readGroupRow";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableLayout } from "./tableLayout";
import type { PlacedGroup, TableReading } from "./tableReading";

/** What a row says of its month. */
export type RowMonth = {
  /** Whether it says anything, readable or not. */
  readonly isFilled: boolean;
  /** Whether all that it says is numbers, as a row of sums does. */
  readonly isNumbers: boolean;
  /** Absent when it says nothing or the problems tell why not, here or at the header. */
  readonly month?: YearMonth;
  /** Whether it leaves out the year. */
  readonly usesStart?: boolean;
  /** The cell that says the month. */
  readonly source: CellReference;
  readonly problems: readonly Problem[];
};

/**
 * Reads a table that has a row for each group. Blank rows, sums, and notes below the last month are passed over, a note
 * with a warning; every other row gives a group or says what it lacks. A row under another name of a group is joined
 * with the group's own.
 *
 * @param monthOf - What a 0-based row says of its month; that it says nothing is a problem of its own.
 */
export function readRowPerGroup(
  worksheet: Worksheet,
  layout: TableLayout,
  registry: GroupRegistry,
  monthOf: (row: number) => RowMonth,
): TableReading {
  const { headerRow, bodyRows, groupColumn, details } = layout;
  const isFilled = (row: number, column: number | undefined): boolean =>
    column !== undefined && !isEmptyCell(cellAt(worksheet.grid, row, column));
  const groups: PlacedGroup[] = [];
  const problems: Problem[] = [];
  const placeBefore = firstPlaces();
  const keyBefore = firstPlaces();
  const joinWith = aliasJoiner(registry, groups);

  // A row with nothing but a head-count is a sum, unless its group is hidden by merged cells.
  const isOfHiddenGroup = (row: number): boolean =>
    isFilled(row, details.users) && hidingMerge(worksheet, row, groupColumn) !== undefined;
  const rows = bodyRows
    .map((row) => ({ row, found: monthOf(row), hasGroup: isFilled(row, groupColumn) }))
    .filter(
      ({ row, found, hasGroup }) =>
        hasGroup || found.isFilled || isFilled(row, details.email) || isOfHiddenGroup(row),
    );
  const lastWithMonth = rows.filter(({ found }) => found.isFilled).at(-1)?.row ?? headerRow;
  let lastRow = headerRow;
  for (const { row, found, hasGroup } of rows) {
    const source = sourceOf(worksheet, row, groupColumn);
    const text = cellText(cellAt(worksheet.grid, row, groupColumn));
    if (isTotal(text) && (!found.isFilled || found.isNumbers)) continue;
    if (row > lastWithMonth && !isFilled(row, details.email) && isNote(text)) {
      problems.push({ code: "note-not-read", ...source, found: foundText(text) });
      continue;
    }
    lastRow = row;
    const { problems: faults, name, ...rest } = readGroupRow(worksheet, layout, row);
    const rowProblems = [...faults, ...found.problems];
    if (!hasGroup) rowProblems.push(missingGroup(worksheet, row, groupColumn));
    const group: Group | undefined =
      name === undefined || found.month === undefined || rowProblems.length > 0
        ? undefined
        : { name, month: found.month, source, ...rest };
    const joined = group && joinWith(group);
    if (joined !== undefined) {
      for (const problem of joined) problems.push(problem);
      continue;
    }
    const earlier = name === undefined ? undefined : placeBefore(name, source);
    if (name !== undefined && earlier !== undefined) {
      rowProblems.push({
        code: "repeated-group",
        ...source,
        group: foundText(name),
        otherCell: earlier.cell,
      });
    }
    const keySource = sourceOf(worksheet, row, details.key ?? groupColumn);
    const sameKey = rest.key === undefined ? undefined : keyBefore(rest.key, keySource);
    if (rest.key !== undefined && sameKey !== undefined) {
      rowProblems.push({
        code: "repeated-key",
        ...keySource,
        key: foundText(rest.key),
        otherCell: sameKey.cell,
      });
    }
    for (const problem of rowProblems) problems.push(problem);
    if (group !== undefined && rowProblems.length === 0) groups.push({ group, monthSource: found.source });
  }
  return { groups, problems, lastRow, usesStart: rows.some(({ found }) => found.usesStart === true) };
}

function missingGroup(worksheet: Worksheet, row: number, groupColumn: number): Problem {
  const merge = hidingMerge(worksheet, row, groupColumn);
  if (merge !== undefined) return mergedCellsProblem(worksheet, merge);
  return { code: "missing-group", ...sourceOf(worksheet, row, groupColumn) };
}
