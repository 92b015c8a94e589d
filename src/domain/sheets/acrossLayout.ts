import { isTimelineText } from "../language/isTimelineText";
import type { MonthContext } from "../language/parseMonth";
import { cellText, isEmptyCell } from "./cellText";
import type { TableHeader } from "./findHeaders";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { isPlainMark, isUnmarked } from "./gridMark";
import { holdsHeadCount } from "./holdsHeadCount";
import { isMonthText } from "./monthColumns";
import type { AcrossLayout } from "./tableLayout";
import { withUnnamedMonths } from "./withUnnamedMonths";

/**
 * What a table with months across is: a rollout plan where a cell holds a group with its head-count; else a grid
 * where the first column is headed as groups, or where all cells are marks; else a rollout plan.
 *
 * @returns `undefined` when it is no table of groups: a communication plan, or cells that are neither marks nor names.
 */
export function acrossLayout(
  worksheet: Worksheet,
  { row, groupColumn, firstInput, usersColumn, emailColumn, monthColumns }: TableHeader,
  bodyRows: readonly number[],
  context: MonthContext,
): AcrossLayout | undefined {
  const { grid } = worksheet;
  const cells = bodyRows
    .flatMap((body) => monthColumns.map((column) => cellAt(grid, body, column)))
    .filter((cell) => !isUnmarked(cell));
  const texts = [cellAt(grid, row, groupColumn), ...cells].map(cellText);
  if (texts.some(isTimelineText)) return undefined;

  const areMarks = cells.length > 0 && cells.every(isPlainMark);
  const shape = !cells.some(holdsHeadCount) && (firstInput === "group" || areMarks) ? "grid" : "rolloutPlan";
  if (firstInput === undefined && !areLikely(shape, cells)) return undefined;
  if (shape === "rolloutPlan" && cells.some((cell) => isMonthText(cell, context))) return undefined;

  const layout = {
    shape,
    isHeaded: firstInput !== undefined,
    headerRow: row,
    bodyRows,
    groupColumn: firstInput === undefined ? firstFilledColumn(worksheet, bodyRows, groupColumn) : groupColumn,
    monthColumns,
    ...(usersColumn === undefined ? {} : { usersColumn }),
    ...(emailColumn === undefined ? {} : { emailColumn }),
  } as const;
  return withUnnamedMonths(worksheet, layout);
}

/** Amounts and remarks by month are no rollout: without a header, cells are all marks (1 the only number) or all texts. */
function areLikely(shape: AcrossLayout["shape"], cells: readonly Cell[]): boolean {
  const isLikely = (cell: Cell): boolean =>
    typeof cell === "string" || (shape === "grid" && (cell === 1 || cell === true));
  return cells.length > 0 && cells.every(isLikely);
}

/** The column nearest to the months that holds anything: one or more may have been left empty for looks. */
function firstFilledColumn({ grid }: Worksheet, rows: readonly number[], nearest: number): number {
  for (let column = nearest; column >= 0; column -= 1) {
    if (rows.some((row) => !isEmptyCell(cellAt(grid, row, column)))) return column;
  }
  return nearest;
}
