import { ExcelError } from "../engine/excelError";
import type { HostState } from "../hostState";
import type { CellFormat } from "../model/cellFormat";
import { intersection, type Rectangle } from "../model/rectangle";
import type { SheetModel } from "../model/workbookModel";

/** @throws ExcelError AccessDenied when the workbook may be read but not written. */
export function assertWritable(host: HostState): void {
  if (host.workbook.isReadOnly) throw new ExcelError("AccessDenied");
}

/** @throws ExcelError AccessDenied when sheets can be neither added, removed, moved, hidden nor renamed. */
export function assertStructureOpen(host: HostState): void {
  assertWritable(host);
  if (host.workbook.protection.isProtected) throw new ExcelError("AccessDenied");
}

/** @throws ExcelError AccessDenied when the sheet is protected and does not allow what `option` names. */
export function assertSheetOpen(sheet: SheetModel, host: HostState, option?: string): void {
  assertWritable(host);
  if (!sheet.protection.isProtected) return;
  if (option === undefined || sheet.protection.options[option] !== true) throw new ExcelError("AccessDenied");
}

/** @throws ExcelError AccessDenied when the contents of a locked cell of a protected sheet would change. */
export function assertCellsOpen(sheet: SheetModel, isLocked: () => boolean, host: HostState): void {
  assertWritable(host);
  if (sheet.protection.isProtected && isLocked()) throw new ExcelError("AccessDenied");
}

/** Whether any cell of an area is locked, given how to look one up; whole columns look at none and say yes. */
export function someLocked(area: Rectangle, formatOf: (row: number, column: number) => CellFormat): boolean {
  const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  if (size > 100_000) return true;
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (formatOf(row, column).locked) return true;
    }
  }
  return false;
}

/** @throws ExcelError MergedRangeConflict when a table would lie over merged cells. */
export function assertNotMerged(sheet: SheetModel, area: Rectangle): void {
  if (sheet.merges.some((merge) => intersection(merge, area) !== undefined))
    throw new ExcelError("MergedRangeConflict");
}
