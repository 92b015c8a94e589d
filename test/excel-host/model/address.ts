import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rectangle } from "./rectangle";

/** An address as a person writes it: cells, and the sheet when one is named. */
export type Address = { readonly sheetName?: string; readonly area: Rectangle };

/** The letters of a 0-based column: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * Cells in A1 notation: one cell, a rectangle, or whole columns or rows.
 *
 * @param mark - Put before each letter and number: "$" for an absolute reference.
 */
export function areaAddress(area: Rectangle, mark: "" | "$" = ""): string {
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => mark + String(index + 1);
  if (isWholeRows(area)) return `${row(area.firstRow)}:${row(area.lastRow)}`;
  if (isWholeColumns(area)) return `${column(area.firstColumn)}:${column(area.lastColumn)}`;
  const first = column(area.firstColumn) + row(area.firstRow);
  const last = column(area.lastColumn) + row(area.lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands in a reference: in apostrophes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^(r|c|rc)\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** What `Range.address` gives, as `'My sheet'!A1:B2`. */
export function fullAddress(sheetName: string, area: Rectangle, mark: "" | "$" = ""): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area, mark)}`;
}

/** The inverse of {@link fullAddress}; `undefined` when the text is no address. Letter case and `$` do not matter. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, quoted, plain, cells = ""] = match;
  const area = parseArea(cells.replaceAll("$", "").toUpperCase());
  if (area === undefined) return undefined;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? { area } : { sheetName, area };
}

function parseArea(text: string): Rectangle | undefined {
  const [first = "", second = first, ...rest] = text.split(":");
  const a = parseCorner(first.trim());
  const b = parseCorner(second.trim());
  if (rest.length > 0 || a === undefined || b === undefined) return undefined;
  if ((a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if ((a.row === undefined || a.column === undefined) && !text.includes(":")) return undefined;
  return {
    firstRow: Math.min(a.row ?? 0, b.row ?? 0),
    firstColumn: Math.min(a.column ?? 0, b.column ?? 0),
    lastRow: Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW),
    lastColumn: Math.max(a.column ?? LAST_COLUMN, b.column ?? LAST_COLUMN),
  };
}

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === "") return undefined;
  const [, letters = "", digits] = match;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column =
    letters === "" ? undefined : [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
  if ((row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN) return undefined;
  return { row, column };
}
