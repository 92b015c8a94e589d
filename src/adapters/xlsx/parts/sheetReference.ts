import { rangeAddress, type GridRange } from "../../../domain/grid/grid";

/**
 * The sheet that a defined name's formula refers to. A sheet whose cells were deleted is still the sheet.
 *
 * @returns `undefined` unless it is one rectangle of cells, or whole rows or columns, of one sheet of this workbook.
 * @example referredSheet("'It''s'!$A$1:$B$2") // "It's"
 */
export function referredSheet(formula: string): string | undefined {
  const match = REFERENCE.exec(formula.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  // Brackets name another workbook, a colon a run of sheets; neither can be in a sheet's name.
  return sheet === undefined || /[[\]:]/.test(sheet) ? undefined : sheet;
}

/** Whether a defined name is left over from cells that are gone, and says nothing else. */
export function isBrokenReference(formula: string): boolean {
  return formula.includes("#REF!") && !/[(),]/.test(formula);
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A range with every part fixed, as defined names hold it. */
export function fixedRange(range: GridRange): string {
  return rangeAddress(range).replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
}

/**
 * A range as a sheet's own elements hold it.
 *
 * @example shortRange({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }) // "A1"
 */
export function shortRange(range: GridRange): string {
  const [first, last] = rangeAddress(range).split(":");
  return first === last ? String(first) : rangeAddress(range);
}

const REFERENCE =
  /^(?:'((?:[^']|'')+)'|([^\s'"!:,;()[\]{}#+*/&=<>^-]+))!(?:#REF!|\$?(?:[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+))$/i;
