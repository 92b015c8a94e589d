import type { SheetDraft } from "../../../src/domain/grid/sheetDraft";
import type { SheetLook } from "../../contract/openedWorkbook";
import type { ReadSheet } from "../../support/readWorkbook";

/** What a sheet of a written file looks like. */
export function lookOfReadSheet(sheet: ReadSheet): SheetLook {
  return {
    styles: sheet.styles,
    columnWidths: sheet.columnWidths.map((width) => Math.round((width - 0.7109375) * 10) / 10),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    print: printOf(sheet),
  };
}

function printOf({ print }: ReadSheet): SheetDraft["print"] {
  if (print.orientation === null || !print.fitsOnePageWide) return undefined;
  const last = print.repeatedRows?.replaceAll("$", "").split(":")[1];
  return { orientation: print.orientation, repeatedRows: Number(last ?? 0) };
}
