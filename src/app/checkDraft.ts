import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS, type GridRange } from "../domain/sheets/grid";
import type { DraftCell, SheetDraft } from "../domain/sheets/sheetDraft";
import { WorkbookError } from "./workbookError";

const FORBIDDEN_IN_SHEET_NAME = /[\\/?*:[\]]|^'|'$|^history$/i;
const MAX_SHEET_NAME_CHARACTERS = 31;
/** A letter, `_` or `\` first, then letters, digits, `.`, `_` and `\`. */
const RANGE_NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u;
/** `A1` and `R1C1`, which Excel takes for cells. */
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i;

/**
 * Refuses what no Excel takes, before an adapter writes any of it.
 *
 * @throws WorkbookError `too-large` when rows, columns or a text do not fit.
 * @throws RangeError when the draft breaks a rule of its type or of Excel's: the fault is in the program.
 */
export function checkDraft(draft: SheetDraft): void {
  const { name, rows, columnWidths, styles, names } = draft;
  const columnCount = rows[0]?.length ?? 0;
  if (rows.length > MAX_ROWS || columnCount > MAX_COLUMNS || rows.some(hasTooLongText)) {
    throw new WorkbookError("too-large", { sheet: name, nothingChanged: true });
  }

  const wrong = (what: string) => new RangeError(`draft "${name}": ${what}`);
  if (name === "" || name.length > MAX_SHEET_NAME_CHARACTERS || FORBIDDEN_IN_SHEET_NAME.test(name)) {
    throw wrong("not a name for a sheet");
  }
  if (rows.some((row) => row.length !== columnCount)) throw wrong("rows differ in length");
  if (columnWidths.length !== columnCount) throw wrong("not one width a column");
  for (const { name: item } of names) {
    if (!RANGE_NAME.test(item) || LOOKS_LIKE_CELL.test(item)) throw wrong(`"${item}" is not a range's name`);
  }
  if (new Set(names.map((item) => item.name.toLowerCase())).size < names.length) throw wrong("a name twice");

  const ranges = styles.map(({ range }) => range);
  for (const range of [...ranges, ...names.map((item) => item.range)]) {
    if (!isInside(range, rows.length, columnCount)) throw wrong("a range outside the rows");
  }
  if (ranges.some((one, index) => ranges.slice(index + 1).some((other) => overlap(one, other)))) {
    throw wrong("styles overlap");
  }
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (typeof cell === "number" && isText(draft, rowIndex, columnIndex))
        throw wrong("a number formatted as text");
    });
  });
}

function hasTooLongText(row: readonly DraftCell[]): boolean {
  return row.some((cell) => typeof cell === "string" && cell.length > MAX_CELL_CHARACTERS);
}

function isInside(range: GridRange, rowCount: number, columnCount: number): boolean {
  return (
    range.firstRow >= 0 &&
    range.firstColumn >= 0 &&
    range.firstRow <= range.lastRow &&
    range.firstColumn <= range.lastColumn &&
    range.lastRow < rowCount &&
    range.lastColumn < columnCount
  );
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function isText({ styles }: SheetDraft, row: number, column: number): boolean {
  const style = styles.find(
    ({ range }) =>
      range.firstRow <= row &&
      row <= range.lastRow &&
      range.firstColumn <= column &&
      column <= range.lastColumn,
  )?.style;
  return (style?.numberFormat ?? "@") === "@";
}
