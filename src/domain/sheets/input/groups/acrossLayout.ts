import { isPlanTitle } from "../../../recognition/isPlanTitle";
import { isWeekText } from "../../../recognition/isWeekText";
import type { MonthContext } from "../../../recognition/parseMonth";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import type { TableHeader } from "./findHeaders";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isPlainMark, isUnmarked } from "../gridMark";
import { holdsHeadCount } from "./holdsHeadCount";
import { isMonthText } from "./monthColumns";
import type { AcrossLayout } from "./tableLayout";
import { withUnnamedMonths } from "./withUnnamedMonths";

/**
 * What a table with months across is, and where. It is no table of groups, and `undefined`, where its cells are months,
 * or where no header says that it is one and its cells are neither marks nor names.
 */
export function acrossLayout(
  worksheet: Worksheet,
  header: TableHeader,
  bodyRows: readonly number[],
  context: MonthContext,
): AcrossLayout | undefined {
  const { grid } = worksheet;
  const { row, groupColumn, firstInput, details, monthColumns } = header;
  const cells = bodyRows
    .flatMap((body) => monthColumns.map((column) => cellAt(grid, body, column)))
    .filter((cell) => !isUnmarked(cell));
  const shape = shapeOf(header, isPlanTitle(cellText(cellAt(grid, row, groupColumn))), cells);
  if (shape === undefined || (firstInput === undefined && !areLikely(shape, cells))) return undefined;
  if (shape === "rolloutPlan" && cells.some((cell) => isMonthText(cell, context))) return undefined;

  const layout = {
    shape,
    isHeaded: firstInput !== undefined,
    headerRow: row,
    bodyRows,
    groupColumn: firstInput === undefined ? firstFilledColumn(worksheet, bodyRows, groupColumn) : groupColumn,
    monthColumns,
    details,
  } as const;
  return withUnnamedMonths(worksheet, layout);
}

/**
 * A communication plan where its title or weeks say so; a rollout plan where a cell holds a group with its head-count;
 * a grid where the first column is headed as groups, or where most cells are marks; else a rollout plan.
 */
function shapeOf(
  { firstInput }: TableHeader,
  hasTitle: boolean,
  cells: readonly Cell[],
): AcrossLayout["shape"] | undefined {
  const weeks = cells.filter((cell) => isWeekText(cellText(cell)));
  if (hasTitle || (weeks.length > 0 && weeks.length < cells.length)) return "communicationPlan";
  if (cells.some(holdsHeadCount)) return "rolloutPlan";
  if (firstInput === "group" || cells.filter(isPlainMark).length > cells.length / 2) return "grid";
  // Nothing but weeks, and no group whose weeks they could be.
  return weeks.length > 0 ? undefined : "rolloutPlan";
}

/** Amounts and remarks by month are no rollout: without a header, cells are all texts, or marks (1 the only number). */
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
