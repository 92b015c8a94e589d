import { MAX_COLUMNS, MAX_ROWS, type GridRange } from "../domain/grid/grid";

/** Whether a range is one, and lies within so many rows and columns. */
export function isWithin(range: GridRange, rowCount: number, columnCount: number): boolean {
  return (
    range.firstRow >= 0 &&
    range.firstColumn >= 0 &&
    range.firstRow <= range.lastRow &&
    range.firstColumn <= range.lastColumn &&
    range.lastRow < rowCount &&
    range.lastColumn < columnCount
  );
}

/** Whether a range is one, and lies on a sheet. */
export function isOnSheet(range: GridRange): boolean {
  return isWithin(range, MAX_ROWS, MAX_COLUMNS);
}

/** Whether a range is one row or one column on a sheet. */
export function isLine(range: GridRange): boolean {
  return isOnSheet(range) && (range.firstRow === range.lastRow || range.firstColumn === range.lastColumn);
}

/** Whether any two of some ranges share a cell. */
export function someOverlap(ranges: readonly GridRange[]): boolean {
  return ranges.some((one, index) => ranges.slice(index + 1).some((other) => overlap(one, other)));
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
