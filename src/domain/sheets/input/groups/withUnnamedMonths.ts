import { inputNamed } from "../../../recognition/inputNamed";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isPlainMark, isUnmarked } from "../gridMark";
import { holdsHeadCount } from "./holdsHeadCount";
import { hidingMerge } from "../../../grid/mergedCells";
import type { AcrossLayout } from "./tableLayout";

/**
 * Adds the columns between and beside the months whose header is no month though their cells need one: a misspelled
 * month, or one hidden by merged cells, must not take its groups with it.
 */
export function withUnnamedMonths(worksheet: Worksheet, layout: AcrossLayout): AcrossLayout {
  const { grid } = worksheet;
  const { shape, headerRow, bodyRows, groupColumn, monthColumns } = layout;
  const cell = (row: number, column: number): Cell => cellAt(grid, row, column);
  const isFilled = (row: number, column: number): boolean => !isUnmarked(cell(row, column));

  const needsMonth = (column: number, isBetween: boolean): boolean => {
    const rows = bodyRows.filter((row) => isFilled(row, column));
    const isOther = inputNamed(cellText(cell(headerRow, column))).length > 0;
    if (rows.length === 0 || isOther) return false;
    if (hidingMerge(worksheet, headerRow, column) !== undefined) return true;
    const cells = rows.map((row) => cell(row, column));
    if (shape === "grid" && !cells.every((mark) => typeof mark !== "number" && isPlainMark(mark)))
      return false;
    if (shape === "rolloutPlan" && cells.some(holdsHeadCount)) return true;
    return isBetween || rows.some((row) => !monthColumns.some((month) => isFilled(row, month)));
  };

  const columns = new Set(monthColumns);
  let first = monthColumns.reduce((least, column) => Math.min(least, column), Infinity);
  let last = monthColumns.reduce((most, column) => Math.max(most, column), -Infinity);
  for (let column = first; column <= last; column += 1) if (needsMonth(column, true)) columns.add(column);
  while (first - 1 > groupColumn && needsMonth(first - 1, false)) columns.add((first -= 1));
  while (needsMonth(last + 1, false)) columns.add((last += 1));
  return { ...layout, monthColumns: [...columns].sort((a, b) => a - b) };
}
