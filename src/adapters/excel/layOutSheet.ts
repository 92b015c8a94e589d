import { cellAddress } from "../../domain/grid/grid";
import type { DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";
import { columnWidthPoints } from "./columnWidthPoints";

/** Queues what a draft says about its sheet as a whole; its rows are written already. */
export function layOutSheet(sheet: Excel.Worksheet, draft: SheetDraft<DraftRows>): void {
  sheet.showGridlines = draft.showGridlines;
  setColumnWidths(sheet, draft.columnWidths);
  // Excel has made rows higher for texts with line breaks, before they were told not to wrap.
  if (draft.rows.length > 0) sheet.getRange(`1:${String(draft.rows.length)}`).format.autofitRows();

  const { frozenRows, frozenColumns, print } = draft;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(`A1:${cellAddress(frozenRows - 1, frozenColumns - 1)}`);
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }

  if (print === undefined) return;
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatedRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${String(print.repeatedRows)}`);
}

/** Sets the widths, neighbours of one width together. */
function setColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (let first = 0, next = 1; first < widths.length; first = next, next++) {
    const width = widths[first] ?? 0;
    while (widths[next] === width) next++;
    sheet.getRangeByIndexes(0, first, 1, next - first).format.columnWidth = columnWidthPoints(width);
  }
}
