import { intersection, type Rectangle } from "../model/rectangle";
import { formatAt, keptCells } from "../model/sheetCells";
import type { SheetModel } from "../model/workbookModel";
import { shownText } from "./shownText";

/** Points of one digit of the standard font, and of the padding of a cell. */
const DIGIT = 5.25;
const PADDING = 3.75;

/** Makes each column as wide as its longest text in the area, counting every character as a digit: Excel measures. */
export function autofitColumns(sheet: SheetModel, area: Rectangle, dateSystem: 1900 | 1904): void {
  const longest = new Map<number, number>();
  for (const { row, column, cell } of keptCells(sheet, area)) {
    if (cell.value === "" || isMerged(sheet, row, column)) continue;
    const { numberFormat } = formatAt(sheet, row, column);
    const lines = shownText(cell.value, numberFormat, dateSystem).split("\n");
    longest.set(column, Math.max(longest.get(column) ?? 0, ...lines.map((line) => line.length)));
  }
  for (const [column, characters] of longest) sheet.columnWidths.set(column, characters * DIGIT + PADDING);
}

/** Gives rows their automatic height back. */
export function autofitRows(sheet: SheetModel, area: Rectangle): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (area.firstRow <= row && row <= area.lastRow) sheet.rowHeights.delete(row);
  }
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return sheet.merges.some((merge) => intersection(merge, cell) !== undefined);
}
