import { ExcelError } from "../engine/excelError";
import type { HostState } from "../hostState";
import { areaAddress } from "../model/address";
import type { Rectangle } from "../model/rectangle";
import type { SheetModel } from "../model/workbookModel";

/** @throws ExcelError InvalidOperation for a sheet that is hidden. */
export function activateSheet(sheet: SheetModel, { workbook, events }: HostState): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  if (workbook.activeSheetId === sheet.id) return;
  events.emit("deactivated", workbook.activeSheetId, {});
  workbook.activeSheetId = sheet.id;
  workbook.selection = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  events.emit("activated", sheet.id, {});
}

/** @throws ExcelError InvalidOperation for a sheet that is hidden. */
export function selectCells(sheet: SheetModel, area: Rectangle, host: HostState): void {
  activateSheet(sheet, host);
  host.workbook.selection = area;
  host.events.emit("selectionChanged", sheet.id, { address: areaAddress(area) });
}
