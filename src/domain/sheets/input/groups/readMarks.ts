import { isoMonthText } from "../../../calendar/yearMonth";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { foundText } from "../../../grid/foundText";
import { cellAddress, cellAt, type Worksheet } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";
import { hidingMerge, mergeAcross, mergedCellsProblem } from "../../../grid/mergedCells";
import { readMonthHeaders, type MonthHeaders } from "./readMonthHeaders";
import { readRowPerGroup, type RowMonth } from "./readRowPerGroup";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableContext } from "./tableContext";
import type { AcrossLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/** Reads a grid: a row per group, its month the one whose column is marked. */
export function readMarks(worksheet: Worksheet, layout: AcrossLayout, context: TableContext): TableReading {
  const headers = readMonthHeaders(worksheet, layout, context);
  const body = readRowPerGroup(worksheet, layout, context.registry, (row): RowMonth => {
    const marks = layout.monthColumns.filter((column) => !isUnmarked(cellAt(worksheet.grid, row, column)));
    // A mark under a header that is no month is told of there.
    const column = marks.find((marked) => headers.months.has(marked)) ?? marks[0] ?? layout.groupColumn;
    const month = headers.months.get(column);
    return {
      isFilled: marks.length > 0,
      isNumbers: marks.every((marked) => typeof cellAt(worksheet.grid, row, marked) === "number"),
      ...(month === undefined ? {} : { month }),
      source: sourceOf(worksheet, layout.headerRow, column),
      problems: markProblems(worksheet, layout, row, marks, headers.months),
    };
  });
  return { ...body, usesStart: headers.usesStart, problems: [...headers.problems, ...body.problems] };
}

/** What is wrong with the marks of a row: none, more than one, errors, or merged cells that hide which. */
function markProblems(
  worksheet: Worksheet,
  { groupColumn, monthColumns }: AcrossLayout,
  row: number,
  marks: readonly number[],
  months: MonthHeaders["months"],
): readonly Problem[] {
  const group = foundText(cellAt(worksheet.grid, row, groupColumn));
  if (marks.length === 0) {
    const [merge] = monthColumns.flatMap((column) => hidingMerge(worksheet, row, column) ?? []);
    if (merge !== undefined) return [mergedCellsProblem(worksheet, merge)];
    return [{ code: "missing-month", ...sourceOf(worksheet, row, monthColumns[0] ?? groupColumn), group }];
  }
  const [first, ...others] = distinctMonths(marks, months);
  return [
    ...marks.flatMap(
      (column) => cellProblem(cellAt(worksheet.grid, row, column), sourceOf(worksheet, row, column)) ?? [],
    ),
    ...marks
      .flatMap((column) => mergeAcross(worksheet, row, column, monthColumns) ?? [])
      .map((merge) => mergedCellsProblem(worksheet, merge)),
    ...others.map((column): Problem => ({
      code: "several-months",
      ...sourceOf(worksheet, row, column),
      group,
      otherCell: cellAddress(row, first ?? column),
    })),
  ];
}

/** The first column of each month, of those whose month is known. */
function distinctMonths(columns: readonly number[], months: MonthHeaders["months"]): readonly number[] {
  const first = new Map<string, number>();
  for (const column of columns) {
    const month = months.get(column);
    const key = month && isoMonthText(month);
    if (key !== undefined && !first.has(key)) first.set(key, column);
  }
  return [...first.values()];
}
