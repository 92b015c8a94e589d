import { columnName, MAX_COLUMNS, MAX_ROWS, parseCellAddress, type GridRange } from "./grid";

/**
 * The rectangle of an A1 reference without a sheet, with or without `$`: cells, whole columns or whole rows.
 *
 * @returns `undefined` when the text is anything else.
 * @example parseRange("$A$1:$L$25") // { firstRow: 0, firstColumn: 0, lastRow: 24, lastColumn: 11 }
 */
export function parseRange(reference: string): GridRange | undefined {
  const [first = "", last = first, ...more] = reference.split(":");
  if (more.length > 0) return undefined;
  const isWholeRows = ROWS.test(reference);
  const isWholeColumns = COLUMNS.test(reference);
  const start = parseCellAddress(isWholeRows ? `A${first}` : isWholeColumns ? `${first}1` : first);
  const end = parseCellAddress(
    isWholeRows ? `${LAST_COLUMN}${last}` : isWholeColumns ? `${last}${String(MAX_ROWS)}` : last,
  );
  if (start === undefined || end === undefined) return undefined;
  return {
    firstRow: Math.min(start.rowIndex, end.rowIndex),
    firstColumn: Math.min(start.columnIndex, end.columnIndex),
    lastRow: Math.max(start.rowIndex, end.rowIndex),
    lastColumn: Math.max(start.columnIndex, end.columnIndex),
  };
}

const ROWS = /^\$?\d+:\$?\d+$/;
const COLUMNS = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;
const LAST_COLUMN = columnName(MAX_COLUMNS - 1);
