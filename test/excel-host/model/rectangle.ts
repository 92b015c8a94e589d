/** A rectangle of cells; both corners belong to it. Indexes are 0-based. */
export type Rectangle = {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Rectangle = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: LAST_ROW,
  lastColumn: LAST_COLUMN,
};

export function rowCount({ firstRow, lastRow }: Rectangle): number {
  return lastRow - firstRow + 1;
}

export function columnCount({ firstColumn, lastColumn }: Rectangle): number {
  return lastColumn - firstColumn + 1;
}

export function cellCount(area: Rectangle): number {
  return rowCount(area) * columnCount(area);
}

/** Every row of its columns. */
export function isWholeColumns({ firstRow, lastRow }: Rectangle): boolean {
  return firstRow === 0 && lastRow === LAST_ROW;
}

/** Every column of its rows. */
export function isWholeRows({ firstColumn, lastColumn }: Rectangle): boolean {
  return firstColumn === 0 && lastColumn === LAST_COLUMN;
}

/** Excel's word for whole rows or columns, whose cells cannot be listed. */
export function isUnbounded(area: Rectangle): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function isOnSheet({ firstRow, firstColumn, lastRow, lastColumn }: Rectangle): boolean {
  return (
    0 <= firstRow &&
    firstRow <= lastRow &&
    lastRow <= LAST_ROW &&
    0 <= firstColumn &&
    firstColumn <= lastColumn &&
    lastColumn <= LAST_COLUMN
  );
}

export function contains(area: Rectangle, inner: Rectangle): boolean {
  return (
    area.firstRow <= inner.firstRow &&
    inner.lastRow <= area.lastRow &&
    area.firstColumn <= inner.firstColumn &&
    inner.lastColumn <= area.lastColumn
  );
}

/** The cells in both; `undefined` when there are none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const shared = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return shared.firstRow > shared.lastRow || shared.firstColumn > shared.lastColumn ? undefined : shared;
}

/** What of `area` lies outside `hole`, as rectangles that do not overlap. */
export function subtract(area: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const shared = intersection(area, hole);
  if (shared === undefined) return [area];
  const beside = { ...area, firstRow: shared.firstRow, lastRow: shared.lastRow };
  return [
    { ...area, lastRow: shared.firstRow - 1 },
    { ...beside, lastColumn: shared.firstColumn - 1 },
    { ...beside, firstColumn: shared.lastColumn + 1 },
    { ...area, firstRow: shared.lastRow + 1 },
  ].filter(isOnSheet);
}

/** The smallest rectangle around both. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
