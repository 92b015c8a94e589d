import { DEFAULT_FORMAT } from "./cellFormat";
import type { PageLayoutModel, ProtectionModel, SheetModel, TableModel } from "./workbookModel";

/** The points of a standard column: 8.43 characters of Calibri 11. */
export const STANDARD_WIDTH = 48;
/** The points of a standard row of Calibri 11. */
export const STANDARD_HEIGHT = 15;

/** A sheet as Excel adds it. */
export function newSheet(name: string, id: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    format: DEFAULT_FORMAT,
    columnFormats: new Map(),
    rowFormats: new Map(),
    standardWidth: STANDARD_WIDTH,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    filter: undefined,
    frozen: { rows: 0, columns: 0 },
    pageLayout: newPageLayout(),
    protection: newProtection(false),
    names: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
  };
}

/** A table as Excel adds it. */
export function newTable(
  name: string,
  area: TableModel["area"],
  showHeaders: boolean,
  id: string,
): TableModel {
  return {
    id,
    name,
    area,
    showHeaders,
    style: "TableStyleMedium2",
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** Excel's sheet ids are GUIDs in braces. */
export function sheetId(newId: () => string): string {
  return `{00000000-0000-0000-0000-${newId().padStart(12, "0")}}`;
}

/** Protection as it is given, without password or options. */
export function newProtection(isProtected: boolean): ProtectionModel {
  return { isProtected, options: {} };
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    printTitleRows: undefined,
    printTitleColumns: undefined,
    printArea: [],
  };
}
