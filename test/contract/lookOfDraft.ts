import { cellAddress } from "../../src/domain/grid/grid";
import type { CellStyle, DraftRows, SheetDraft } from "../../src/domain/grid/sheetDraft";
import type { SheetLook } from "./openedWorkbook";

/** What a sheet made from `draft` must look like. */
export function lookOfDraft(draft: SheetDraft<DraftRows>): SheetLook {
  const styles: Record<string, CellStyle> = {};
  Array.from(draft.rows).forEach((row, rowIndex) => {
    row.forEach((_cell, columnIndex) => {
      styles[cellAddress(rowIndex, columnIndex)] = { numberFormat: "@" };
    });
  });
  for (const { range, style } of draft.styles) {
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        styles[cellAddress(row, column)] = { numberFormat: "@", ...style };
      }
    }
  }
  const { columnWidths, frozenRows, frozenColumns, showGridlines, print } = draft;
  return { styles, columnWidths, frozenRows, frozenColumns, showGridlines, print };
}
