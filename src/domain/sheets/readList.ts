import { parseMonth, type MonthContext } from "../language/parseMonth";
import type { YearMonth } from "../calendar/yearMonth";
import type { Problem } from "../plan/problem";
import { cellProblem } from "./cellProblem";
import { cellText, isEmptyCell } from "./cellText";
import { firstPlaces } from "./firstPlaces";
import { foundText } from "./foundText";
import { cellAt, type Worksheet } from "./grid";
import { hidingMerge, mergedCellsProblem } from "./mergedCells";
import { missingGroupProblem } from "./missingGroupProblem";
import { isNote, isTotal } from "./outsideRows";
import { readGroupRow } from "./readGroupRow";
import { sourceOf } from "./sourceOf";
import type { ListLayout } from "./tableLayout";
import type { PlacedGroup, TableReading } from "./tableReading";

/**
 * Reads a row per group. Blank rows, sums, and notes below the last month are passed over, a note with a warning; every
 * other row gives a group or says what it lacks.
 */
export function readList(worksheet: Worksheet, layout: ListLayout, context: MonthContext): TableReading {
  const { headerRow, groupColumn, monthColumn, emailColumn } = layout;
  const groups: PlacedGroup[] = [];
  const problems: Problem[] = [];
  const placeBefore = firstPlaces();
  const isFilled = (row: number, column: number | undefined): boolean =>
    column !== undefined && !isEmptyCell(cellAt(worksheet.grid, row, column));

  // A row with nothing but a head-count is a sum.
  const rows = layout.bodyRows.filter((row) =>
    [groupColumn, monthColumn, emailColumn].some((column) => isFilled(row, column)),
  );
  const lastMonthRow = rows.filter((row) => isFilled(row, monthColumn)).at(-1) ?? headerRow;
  let lastRow = headerRow;
  for (const row of rows) {
    const source = sourceOf(worksheet, row, groupColumn);
    const groupText = cellText(cellAt(worksheet.grid, row, groupColumn));
    if (!isFilled(row, monthColumn) && isTotal(groupText)) continue;
    if (row > lastMonthRow && !isFilled(row, emailColumn) && isNote(groupText)) {
      problems.push({ code: "note-not-read", ...source, found: foundText(groupText) });
      continue;
    }
    lastRow = row;

    const { problems: faults, name, ...details } = readGroupRow(worksheet, layout, row);
    const earlier = name === undefined ? undefined : placeBefore(name, source);
    const month = readMonth(worksheet, layout, row, context);
    const rowProblems = [
      ...faults,
      ...(isFilled(row, groupColumn) ? [] : [missingGroupProblem(worksheet, row, groupColumn)]),
      ...("code" in month ? [month] : []),
    ];
    if (name !== undefined && earlier !== undefined) {
      rowProblems.push({
        code: "repeated-group",
        ...source,
        group: foundText(name),
        otherCell: earlier.cell,
      });
    }
    problems.push(...rowProblems);
    if (name !== undefined && !("code" in month) && rowProblems.length === 0) {
      groups.push({
        group: { name, month, source, ...details },
        monthSource: sourceOf(worksheet, row, monthColumn),
      });
    }
  }
  return { groups, problems, lastRow };
}

function readMonth(
  worksheet: Worksheet,
  { groupColumn, monthColumn }: ListLayout,
  row: number,
  context: MonthContext,
): YearMonth | Problem {
  const cell = cellAt(worksheet.grid, row, monthColumn);
  const source = sourceOf(worksheet, row, monthColumn);
  if (isEmptyCell(cell)) {
    const merge = hidingMerge(worksheet, row, monthColumn);
    if (merge !== undefined) return mergedCellsProblem(worksheet, merge);
    return { code: "missing-month", ...source, group: foundText(cellAt(worksheet.grid, row, groupColumn)) };
  }
  return (
    cellProblem(cell, source) ??
    parseMonth(cell, context)?.month ?? { code: "unknown-month", ...source, found: foundText(cell) }
  );
}
