import type { CellStyle, SheetDraft } from "../../../src/domain/grid/sheetDraft";
import { cellAddress, type GridRange } from "../../../src/domain/grid/grid";
import type { SheetLook } from "../../contract/openedWorkbook";
import { formatDifference } from "../../excel-host/model/cellFormat";
import { formatAt } from "../../excel-host/model/sheetCells";
import type { SheetModel } from "../../excel-host/model/workbookModel";

/** What a sheet of the emulated Excel looks like. */
export function lookOfSheet(sheet: SheetModel, range: GridRange): SheetLook {
  const styles: Record<string, CellStyle> = {};
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      styles[cellAddress(row, column)] = styleAt(sheet, row, column);
    }
  }
  const columns = Array.from({ length: range.lastColumn + 1 }, (_, column) => column);
  return {
    styles,
    columnWidths: columns.map((column) => {
      const pixels = (sheet.columnWidths.get(column) ?? sheet.standardWidth) / 0.75;
      return Math.round(((pixels - 5) / 7) * 10) / 10;
    }),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    showGridlines: sheet.showGridlines,
    print: printOf(sheet),
  };
}

function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  const format = formatAt(sheet, row, column);
  const {
    numberFormat: _numberFormat,
    fill,
    borders,
    horizontalAlignment,
    verticalAlignment,
    ...rest
  } = formatDifference(format);
  return {
    numberFormat: format.numberFormat,
    ...rest,
    ...(fill !== undefined && { fill }),
    ...(borders?.bottom !== undefined && { bottomBorder: borders.bottom.color }),
    // Excel's words are ours with a capital letter.
    ...(horizontalAlignment !== undefined && {
      horizontalAlignment: horizontalAlignment.toLowerCase() as NonNullable<CellStyle["horizontalAlignment"]>,
    }),
    ...(verticalAlignment !== undefined && {
      verticalAlignment: verticalAlignment.toLowerCase() as NonNullable<CellStyle["verticalAlignment"]>,
    }),
  };
}

function printOf({ pageLayout }: SheetModel): SheetDraft["print"] {
  const { orientation, zoom, printTitleRows } = pageLayout;
  if (zoom.horizontalFitToPages !== 1) return undefined;
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    repeatedRows: printTitleRows === undefined ? 0 : printTitleRows.lastRow + 1,
  };
}
