import { inputNamed } from "../language/inputNamed";
import { isTimelineText } from "../language/isTimelineText";
import type { MonthContext } from "../language/parseMonth";
import { cellText } from "./cellText";
import type { TableHeader } from "./findHeaders";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { isPlainMark, isUnmarked } from "./gridMark";
import { hidingMerge } from "./mergedCells";
import { isMonthText } from "./monthColumns";
import { parseGroupEntries } from "./parseGroupEntries";
import type { AcrossLayout } from "./tableLayout";

/**
 * What a table with months across is: a rollout plan where a cell holds a group with its head-count; else a grid
 * where the first column is headed as groups, or where all cells are marks; else a rollout plan.
 *
 * @returns `undefined` when it is no table of groups: a communication plan, or cells that are neither marks nor names.
 */
export function acrossLayout(
  worksheet: Worksheet,
  { row, monthColumns, firstInput, ...columns }: TableHeader,
  bodyRows: readonly number[],
  context: MonthContext,
): AcrossLayout | undefined {
  const { grid } = worksheet;
  const cellsUnder = (column: number): readonly Cell[] =>
    bodyRows.map((body) => cellAt(grid, body, column)).filter((cell) => !isUnmarked(cell));
  const cells = monthColumns.flatMap(cellsUnder);
  if ([cellAt(grid, row, columns.groupColumn), ...cells].some((cell) => isTimelineText(cellText(cell))))
    return undefined;

  const isGrid =
    !cells.some(holdsHeadCount) && (firstInput === "group" || (cells.length > 0 && cells.every(isPlainMark)));
  const shape = isGrid ? "grid" : "rolloutPlan";
  if (firstInput === undefined && !areLikely(shape, cells)) return undefined;
  if (shape === "rolloutPlan" && cells.some((cell) => isMonthText(cell, context))) return undefined;

  const needsMonth = (column: number, isBetweenMonths: boolean): boolean => {
    const under = cellsUnder(column);
    if (under.length === 0 || inputNamed(cellText(cellAt(grid, row, column))).length > 0) return false;
    return (
      isBetweenMonths || hidingMerge(worksheet, row, column) !== undefined || areMonthCells(shape, under)
    );
  };
  return {
    shape,
    isHeaded: firstInput !== undefined,
    headerRow: row,
    bodyRows,
    ...columns,
    monthColumns: withUnnamedMonths(columns.groupColumn, monthColumns, needsMonth),
  };
}

/** Amounts and remarks by month are no rollout: without a header, cells are all marks (1 the only number) or all texts. */
function areLikely(shape: AcrossLayout["shape"], cells: readonly Cell[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => typeof cell === "string" || (shape === "grid" && (cell === 1 || cell === true)))
  );
}

function holdsHeadCount(cell: Cell): boolean {
  const entries = typeof cell === "string" ? parseGroupEntries(cell) : undefined;
  return entries?.some(({ users }) => users !== undefined) ?? false;
}

/** Whether the cells beside the months are such as stand under a month. */
function areMonthCells(shape: AcrossLayout["shape"], cells: readonly Cell[]): boolean {
  if (shape === "rolloutPlan") return cells.some(holdsHeadCount);
  return cells.every((cell) => typeof cell !== "number" && isPlainMark(cell));
}

/**
 * The columns of the months, and those between and beside them whose header is no month though the cells need one:
 * a misspelled month must not take its groups with it.
 */
function withUnnamedMonths(
  groupColumn: number,
  monthColumns: readonly number[],
  needsMonth: (column: number, isBetweenMonths: boolean) => boolean,
): readonly number[] {
  const found = new Set(monthColumns);
  let first = Math.min(...monthColumns);
  let last = Math.max(...monthColumns);
  for (let column = first; column <= last; column += 1) if (needsMonth(column, true)) found.add(column);
  while (first - 1 > groupColumn && needsMonth(first - 1, false)) found.add((first -= 1));
  while (needsMonth(last + 1, false)) found.add((last += 1));
  return [...found].sort((a, b) => a - b);
}
