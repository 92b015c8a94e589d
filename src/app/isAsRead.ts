import { cellAt, isCellError, type Cell, type Grid, type GridRange } from "../domain/grid/grid";

/**
 * Whether a sheet still holds what was read of it. Blanks at the ends do not count. What a formula gives may change without anybody's doing,
 * as with the time of day; where there was nothing before, somebody has typed it.
 *
 * @param formulas - The cells that hold formulas now.
 */
export function isAsRead(before: Grid, now: Grid, formulas: readonly GridRange[]): boolean {
  const rowCount = Math.max(before.length, now.length);
  for (let row = 0; row < rowCount; row++) {
    const columnCount = Math.max(before[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < columnCount; column++) {
      const then = cellAt(before, row, column);
      if (isSameCell(then, cellAt(now, row, column))) continue;
      if (isEmpty(then) || !formulas.some((range) => isIn(range, row, column))) return false;
    }
  }
  return true;
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other || (isEmpty(one) && isEmpty(other));
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "";
}

function isIn({ firstRow, firstColumn, lastRow, lastColumn }: GridRange, row: number, column: number) {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}
