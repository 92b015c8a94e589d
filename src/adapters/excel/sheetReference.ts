import { columnName, type GridRange } from "../../domain/grid/grid";

/**
 * The formula of a name that refers to a range.
 *
 * @example rangeFormula("Anna's plan", { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 })
 * // "='Anna''s plan'!$A$1:$B$3"
 */
export function rangeFormula(sheet: string, range: GridRange): string {
  const first = `$${columnName(range.firstColumn)}$${String(range.firstRow + 1)}`;
  const last = `$${columnName(range.lastColumn)}$${String(range.lastRow + 1)}`;
  return `=${quoted(sheet)}!${first}:${last}`;
}

/**
 * The formula of a name that refers to every cell of a sheet.
 *
 * @example wholeSheetFormula("Timeline") // "='Timeline'!$1:$1048576"
 */
export function wholeSheetFormula(sheet: string): string {
  return `=${quoted(sheet)}!$1:$1048576`;
}

/**
 * The sheet of a name's formula. A sheet whose cells were deleted is still the sheet.
 *
 * @returns `undefined` when the formula is anything but one range of one sheet of this workbook.
 * @example sheetOfFormula("='Anna''s plan'!$A$1:$B$3") // "Anna's plan"
 */
export function sheetOfFormula(formula: string): string | undefined {
  const match = RANGE_FORMULA.exec(formula);
  const [, inQuotes, bare] = match ?? [];
  const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
  return sheet === undefined || /[[\]:]/.test(sheet) ? undefined : sheet;
}

const CORNER = String.raw`(?:\$?[A-Z]{1,3}(?:\$?\d+)?|\$?\d+|#REF!)`;
const RANGE_FORMULA = new RegExp(
  String.raw`^=(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.\\]+))!${CORNER}(?::${CORNER})?$`,
  "iu",
);

/** Whether the sheet or the cells that a name's formula referred to were deleted. */
export function isBrokenFormula(formula: string): boolean {
  return formula.includes("#REF!") && !/[(),]/.test(formula);
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
