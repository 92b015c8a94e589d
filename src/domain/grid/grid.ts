/** An Excel error value in a cell, such as `#N/A`. */
export type CellError = { readonly error: string };

/**
 * What a cell holds. A date is its serial day, a number; an empty cell is `null`, never `""`;
 * a formula is the value that the workbook last kept for it.
 */
export type Cell = string | number | boolean | null | CellError;

/** The cells of a worksheet from A1 to its last value, row by row. Rows may differ in length; what is missing is empty. */
export type Grid = readonly (readonly Cell[])[];

/** A rectangle of cells. Indexes are 0-based; both corners belong to it. */
export type GridRange = {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

/** A worksheet as it was read. */
export type Worksheet = {
  readonly name: string;
  readonly grid: Grid;
  /** Merged cells: the value stands in the first cell, the others are empty. */
  readonly merges: readonly GridRange[];
  /** Whether there may be more rows than were asked for; absent where these are all. */
  readonly goesOn?: boolean;
};

/** The most characters that Excel keeps in one cell. */
export const MAX_CELL_CHARACTERS = 32_767;
/** How many rows a worksheet has. */
export const MAX_ROWS = 1_048_576;
/** How many columns a worksheet has. */
export const MAX_COLUMNS = 16_384;

/** The cell at a 0-based row and column; `null` outside the grid. */
export function cellAt(grid: Grid, rowIndex: number, columnIndex: number): Cell {
  return grid[rowIndex]?.[columnIndex] ?? null;
}

/** Whether a cell holds an error value. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/**
 * The letters of a column.
 *
 * @param columnIndex - 0-based.
 * @example columnName(27) // "AB"
 */
export function columnName(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnName(Math.floor(columnIndex / 26) - 1) + letter;
}

/**
 * The A1 address of a cell.
 *
 * @param rowIndex - 0-based.
 * @param columnIndex - 0-based.
 * @example cellAddress(6, 2) // "C7"
 */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnName(columnIndex)}${String(rowIndex + 1)}`;
}

/**
 * The A1 address of a rectangle.
 *
 * @example rangeAddress({ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 }) // "A1:C2"
 */
export function rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }: GridRange): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

/**
 * Row and column of an A1 address, with or without `$`.
 *
 * @returns `undefined` when the text is not the address of one cell.
 * @example parseCellAddress("$C$7") // { rowIndex: 6, columnIndex: 2 }
 */
export function parseCellAddress(address: string): { rowIndex: number; columnIndex: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  let columns = 0;
  for (const letter of letters.toUpperCase()) columns = columns * 26 + letter.charCodeAt(0) - 64;
  const rowIndex = Number(digits) - 1;
  return columns > MAX_COLUMNS || rowIndex >= MAX_ROWS ? undefined : { rowIndex, columnIndex: columns - 1 };
}
