import { addMonths, isSameMonth, monthsBetween, type YearMonth } from "../../../calendar/yearMonth";
import type { MonthContext, MonthReading } from "../../../recognition/parseMonth";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { isEmptyCell } from "../../../grid/cellText";
import { dayInMonth } from "./dayInMonth";
import { daysAmongMonths } from "./daysAmongMonths";
import { foundMonth } from "./foundMonth";
import { cellAt, type Cell, type GridRange, type Worksheet } from "../../../grid/grid";
import { hidingMerge, mergedCellsProblem } from "../../../grid/mergedCells";
import { isYear, monthWithYear } from "./monthWithYear";
import { sourceOf } from "../../../grid/sourceOf";
import type { AcrossLayout } from "./tableLayout";

/** The months that columns stand for. */
export type MonthHeaders = {
  /** By 0-based column; a column whose header is a problem is not there. */
  readonly months: ReadonlyMap<number, YearMonth>;
  /** Whether some of them are without a year. */
  readonly usesStart: boolean;
  readonly problems: readonly Problem[];
};

/**
 * Reads the months across. Each stands once, over one column or merged over several; that a month without a year lies
 * before the month to its left is a warning, because the start month has then put it into another year than the reader
 * expects. Days across are a problem, once for all of them; the groups below them are read all the same.
 */
export function readMonthHeaders(
  worksheet: Worksheet,
  layout: AcrossLayout,
  context: MonthContext,
): MonthHeaders {
  const months = new Map<number, YearMonth>();
  let previous: MonthReading | undefined;
  let usesStart = false;
  const readings = new Map(
    layout.monthColumns.map((column) => {
      const cell = cellAt(worksheet.grid, layout.headerRow, column);
      return [column, monthWithYear(cell, yearAbove(worksheet, layout, column), context)];
    }),
  );
  const readingOf = (column: number): MonthReading | undefined => readings.get(column);
  const cells = [...readings].flatMap(([columnIndex, reading]) =>
    reading === undefined ? [] : [{ rowIndex: layout.headerRow, columnIndex, reading }],
  );
  const { days } = daysAmongMonths(cells, true);
  const dayColumns = new Set(days.map(({ columnIndex }) => columnIndex));
  const problems: Problem[] = [...dayInMonth(worksheet.name, days)];
  for (const column of layout.monthColumns) {
    const cell = cellAt(worksheet.grid, layout.headerRow, column);
    const source = sourceOf(worksheet, layout.headerRow, column);
    const reading = readingOf(column);
    if (reading === undefined) {
      const merge = isEmptyCell(cell) ? hidingMerge(worksheet, layout.headerRow, column) : undefined;
      const month = merge && months.get(merge.firstColumn);
      if (
        merge !== undefined &&
        month !== undefined &&
        isWholeMonth(worksheet, layout, merge, month, readingOf)
      ) {
        months.set(column, month);
        continue;
      }
      problems.push(
        merge === undefined
          ? (cellProblem(cell, source) ?? {
              code: "unknown-month",
              ...source,
              found: foundMonth(cell, context),
            })
          : mergedCellsProblem(worksheet, merge),
      );
      continue;
    }
    if (dayColumns.has(column)) {
      months.set(column, reading.month);
      continue;
    }
    const same = [...months].find(
      ([other, month]) => !dayColumns.has(other) && isSameMonth(month, reading.month),
    );
    if (same !== undefined) {
      const otherCell = sourceOf(worksheet, layout.headerRow, same[0]).cell;
      problems.push({ code: "repeated-month", ...source, found: foundMonth(cell, context), otherCell });
      continue;
    }
    if (previous !== undefined && isUnexpected(previous, reading)) {
      problems.push({ code: "months-out-of-order", ...source, found: foundMonth(cell, context) });
    }
    months.set(column, reading.month);
    previous = reading;
    usesStart ||= !reading.isYearWritten;
  }
  return { months, usesStart, problems };
}

/**
 * Whether all columns under merged cells are of the month that these name, and no other month can have been lost in
 * merging: the month to the right is the next, or there is none and the month to the left has as many columns.
 */
function isWholeMonth(
  { merges }: Worksheet,
  { headerRow, monthColumns }: AcrossLayout,
  { firstColumn, lastColumn }: GridRange,
  month: YearMonth,
  readingOf: (column: number) => MonthReading | undefined,
): boolean {
  const next = monthColumns.find((column) => column > lastColumn);
  const following = next === undefined ? undefined : readingOf(next)?.month;
  if (next !== undefined) return following !== undefined && isSameMonth(following, addMonths(month, 1));
  const width = lastColumn - firstColumn;
  return merges.some(
    (merge) =>
      merge.firstRow === headerRow &&
      merge.lastColumn === firstColumn - 1 &&
      merge.lastColumn - merge.firstColumn === width,
  );
}

function isUnexpected(previous: MonthReading, reading: MonthReading): boolean {
  const areYearsWritten = previous.isYearWritten && reading.isYearWritten;
  return !areYearsWritten && monthsBetween(previous.month, reading.month) < 0;
}

/** The year in the row above the months: it stands over its first month, or over all of them merged. */
function yearAbove({ grid }: Worksheet, { headerRow, monthColumns }: AcrossLayout, column: number): Cell {
  const years = monthColumns
    .filter((monthColumn) => monthColumn <= column)
    .map((monthColumn) => cellAt(grid, headerRow - 1, monthColumn))
    .filter(isYear);
  return years.at(-1) ?? null;
}
