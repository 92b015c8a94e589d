import { areaAddress } from "./address";
import { chartSnapshot } from "./chartSnapshot";
import { type CellFormat, formatDifference } from "./cellFormat";
import {
  type Cell,
  cellPosition,
  type NamedItemModel,
  type SheetModel,
  type WorkbookModel,
} from "./workbookModel";

/**
 * Everything of a workbook that a person could notice, as plain data that can be compared and printed. Ids are left out, and
 * so is what is as in a new workbook.
 */
export function snapshot(workbook: WorkbookModel): object {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    names: names(workbook.names),
    dateSystem: workbook.dateSystem,
    isReadOnly: workbook.isReadOnly,
    protection: { ...workbook.protection },
    activeSheet: active?.name,
    selection: areaAddress(workbook.selection),
    calculationMode: workbook.calculationMode,
    settings: Object.fromEntries(workbook.settings),
    properties: { ...workbook.properties },
    customProperties: Object.fromEntries(workbook.customProperties),
  };
}

function sheetSnapshot(sheet: SheetModel): object {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    cells: cells(sheet.cells),
    format: formatDifference(sheet.format),
    columnFormats: lineFormats(sheet.columnFormats),
    rowFormats: lineFormats(sheet.rowFormats),
    standardWidth: sheet.standardWidth,
    columnWidths: sizes(sheet.columnWidths, sheet.standardWidth),
    rowHeights: sizes(sheet.rowHeights, undefined),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges.map((merge) => areaAddress(merge)).sort(),
    ...(sheet.filter && { filter: areaAddress(sheet.filter) }),
    frozen: { ...sheet.frozen },
    pageLayout: { ...sheet.pageLayout },
    protection: { ...sheet.protection },
    names: names(sheet.names),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, areas, look, ...format }) => ({
      ...format,
      look: { ...look },
      addresses: areas.map((area) => areaAddress(area)),
    })),
    validations: sheet.validations.map(({ area, ...validation }) => ({
      ...validation,
      address: areaAddress(area),
    })),
    charts: sheet.charts.map(chartSnapshot),
    tables: sheet.tables.map(({ id: _, area, ...table }) => ({ ...table, address: areaAddress(area) })),
  };
}

function names(items: readonly NamedItemModel[]): object[] {
  return items.map(({ id: _, ...item }) => item).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By address, row by row. */
function cells(kept: ReadonlyMap<number, Cell>): object {
  const differences = new Map<CellFormat, object>();
  const difference = (format: CellFormat): object => {
    const known = differences.get(format) ?? formatDifference(format);
    differences.set(format, known);
    return known;
  };
  const entries = [...kept]
    .sort(([a], [b]) => a - b)
    .map(([key, { value, formula, format }]) => {
      const { row, column } = cellPosition(key);
      const address = areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      const shown = {
        ...(value !== "" && { value }),
        ...(formula !== undefined && { formula }),
        ...(format && { format: difference(format) }),
      };
      return [address, shown] as const;
    });
  return Object.fromEntries(entries);
}

function lineFormats(formats: ReadonlyMap<number, CellFormat>): object {
  return Object.fromEntries(
    [...formats].sort(([a], [b]) => a - b).map(([index, format]) => [index, formatDifference(format)]),
  );
}

function sizes(own: ReadonlyMap<number, number>, standard: number | undefined): object {
  return Object.fromEntries([...own].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b));
}
