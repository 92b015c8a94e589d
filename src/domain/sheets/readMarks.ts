import type { MonthContext } from "../language/parseMonth";
import type { Problem } from "../plan/problem";
import { cellProblem } from "./cellProblem";
import { cellText, isEmptyCell } from "./cellText";
import { firstPlaces } from "./firstPlaces";
import { foundText } from "./foundText";
import { cellAddress, cellAt, type Worksheet } from "./grid";
import { isUnmarked } from "./gridMark";
import { hidingMerge, mergedCellsProblem, wideMerge } from "./mergedCells";
import { missingGroupProblem } from "./missingGroupProblem";
import { isNote, isTotal } from "./outsideRows";
import { readGroupRow } from "./readGroupRow";
import { readMonthHeaders } from "./readMonthHeaders";
import { sourceOf } from "./sourceOf";
import type { AcrossLayout } from "./tableLayout";
import type { PlacedGroup, TableReading } from "./tableReading";

/** Reads a grid: a row per group, its month the one whose column is marked. Rows are passed over as in a list. */
export function readMarks(worksheet: Worksheet, layout: AcrossLayout, context: MonthContext): TableReading {
  const { headerRow, groupColumn, monthColumns } = layout;
  const { months, problems: headerProblems } = readMonthHeaders(worksheet, layout, context);
  const groups: PlacedGroup[] = [];
  const problems: Problem[] = [...headerProblems];
  const placeBefore = firstPlaces();
  const cell = (row: number, column: number): ReturnType<typeof cellAt> =>
    cellAt(worksheet.grid, row, column);
  const marksOf = (row: number): readonly number[] =>
    monthColumns.filter((column) => !isUnmarked(cell(row, column)));

  const rows = layout.bodyRows.filter(
    (row) => !isEmptyCell(cell(row, groupColumn)) || marksOf(row).length > 0,
  );
  const lastMarkedRow = rows.filter((row) => marksOf(row).length > 0).at(-1) ?? headerRow;
  let lastRow = headerRow;
  for (const row of rows) {
    const source = sourceOf(worksheet, row, groupColumn);
    const groupText = cellText(cell(row, groupColumn));
    const marks = marksOf(row);
    if (isTotal(groupText) && marks.every((column) => typeof cell(row, column) === "number")) continue;
    if (row > lastMarkedRow && isNote(groupText)) {
      problems.push({ code: "note-not-read", ...source, found: foundText(groupText) });
      continue;
    }
    lastRow = row;

    const { problems: faults, name, ...details } = readGroupRow(worksheet, layout, row);
    const earlier = name === undefined ? undefined : placeBefore(name, source);
    const rowProblems = [
      ...faults,
      ...(isEmptyCell(cell(row, groupColumn)) ? [missingGroupProblem(worksheet, row, groupColumn)] : []),
      ...markProblems(worksheet, layout, row, marks),
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
    const [column = groupColumn] = marks;
    const month = months.get(column);
    if (name !== undefined && month !== undefined && rowProblems.length === 0) {
      groups.push({
        group: { name, month, source, ...details },
        monthSource: sourceOf(worksheet, headerRow, column),
      });
    }
  }
  return { groups, problems, lastRow };
}

/** What is wrong with the marks of a row: none, several, or merged cells that hide which. */
function markProblems(
  worksheet: Worksheet,
  { groupColumn, monthColumns }: AcrossLayout,
  row: number,
  marks: readonly number[],
): readonly Problem[] {
  const group = foundText(cellAt(worksheet.grid, row, groupColumn));
  const [first, ...others] = marks;
  if (first === undefined) {
    const merge = monthColumns
      .map((column) => hidingMerge(worksheet, row, column))
      .find((hiding) => hiding !== undefined);
    if (merge !== undefined) return [mergedCellsProblem(worksheet, merge)];
    return [{ code: "missing-month", ...sourceOf(worksheet, row, monthColumns[0] ?? groupColumn), group }];
  }
  const otherCell = cellAddress(row, first);
  return [
    ...marks.flatMap(
      (column) => cellProblem(cellAt(worksheet.grid, row, column), sourceOf(worksheet, row, column)) ?? [],
    ),
    ...marks
      .flatMap((column) => wideMerge(worksheet, row, column) ?? [])
      .map((merge) => mergedCellsProblem(worksheet, merge)),
    ...others.map((column): Problem => ({
      code: "several-months",
      ...sourceOf(worksheet, row, column),
      group,
      otherCell,
    })),
  ];
}
