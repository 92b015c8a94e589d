import { cellAddress } from "../../../src/domain/grid/grid";
import type { DraftCell, SheetDraft } from "../../../src/domain/grid/sheetDraft";
import { formatDifference } from "../model/cellFormat";
import { newSheet } from "../model/newSheet";
import { WHOLE_SHEET } from "../model/rectangle";
import { formatAt, usedArea } from "../model/sheetCells";
import { type Cell, cellKey, type SheetModel } from "../model/workbookModel";
import { charactersOfPoints } from "./columnCharacters";
import { draftFurniture } from "./draftFurniture";
import { draftStyles } from "./draftStyles";
import { OutsideFile } from "./outsideFile";

/** A sheet as the project's own file adapter is told to write it, and its cells of which it cannot be told. */
export type DraftedSheet = {
  readonly draft: SheetDraft;
  /** By A1 address, and empty in the draft: formulas, booleans, errors, and numbers that are formatted as text. */
  readonly otherCells: ReadonlyMap<string, Cell>;
};

/**
 * The draft of which the emulated Excel's sheet could have been made. Names, merges, protection and visibility are left out.
 *
 * @throws OutsideFile when anything else of it would be lost.
 */
export function draftOfSheet(sheet: SheetModel): DraftedSheet {
  const used = usedArea(sheet, WHOLE_SHEET, false) ?? { lastRow: -1, lastColumn: -1 };
  const columns = Array.from({ length: used.lastColumn + 1 }, (_, column) => column);
  refuseWhatNoDraftSays(sheet, columns.length);
  const otherCells = new Map<string, Cell>();
  const rows = Array.from({ length: used.lastRow + 1 }, (_, row) =>
    columns.map((column): DraftCell => {
      const cell = sheet.cells.get(cellKey(row, column));
      const drafted = draftCell(cell, formatAt(sheet, row, column).numberFormat);
      if (drafted !== undefined) return drafted;
      if (cell !== undefined) otherCells.set(cellAddress(row, column), cell);
      return null;
    }),
  );
  const print = printOf(sheet);
  return {
    draft: {
      name: sheet.name,
      rows,
      styles: draftStyles(sheet, rows.length, columns.length),
      columnWidths: columns.map((column) =>
        charactersOfPoints(sheet.columnWidths.get(column) ?? sheet.standardWidth, sheet.name),
      ),
      frozenRows: sheet.frozen.rows,
      frozenColumns: sheet.frozen.columns,
      ...(print !== undefined && { print }),
      showGridlines: sheet.showGridlines,
      names: [],
      ...draftFurniture(sheet),
    },
    otherCells,
  };
}

/** `undefined` for what a draft cannot hold. */
function draftCell(cell: Cell | undefined, numberFormat: string): DraftCell | undefined {
  if (cell?.formula !== undefined) return undefined;
  const value = cell?.value ?? "";
  if (value === "") return null;
  if (typeof value === "string") return value;
  return typeof value === "number" && numberFormat !== "@" ? value : undefined;
}

function printOf({ name, pageLayout }: SheetModel): SheetDraft["print"] {
  const { orientation, zoom, printTitleRows, ...others } = pageLayout;
  const {
    orientation: _orientation,
    zoom: usualZoom,
    printTitleRows: _rows,
    ...usual
  } = NEW_SHEET.pageLayout;
  if (JSON.stringify(others) !== JSON.stringify(usual)) throw new OutsideFile(name, "its page layout");
  if (
    JSON.stringify(zoom) === JSON.stringify(usualZoom) &&
    orientation === "Portrait" &&
    printTitleRows === undefined
  ) {
    return undefined;
  }
  const isOnePageWide = zoom.horizontalFitToPages === 1 && Object.keys(zoom).length === 1;
  if (!isOnePageWide || (printTitleRows?.firstRow ?? 0) > 0) throw new OutsideFile(name, "its page layout");
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    repeatedRows: printTitleRows === undefined ? 0 : printTitleRows.lastRow + 1,
  };
}

const NEW_SHEET = newSheet("", "");

function refuseWhatNoDraftSays(sheet: SheetModel, columnCount: number): void {
  const lineFormats = [sheet.format, ...sheet.columnFormats.values(), ...sheet.rowFormats.values()];
  const held: { readonly [what: string]: boolean } = {
    "the colour of its tab": sheet.tabColor !== NEW_SHEET.tabColor,
    "hidden headings": !sheet.showHeadings,
    "formats of whole rows or columns": lineFormats.some(
      (format) => Object.keys(formatDifference(format)).length > 0,
    ),
    "another standard width": sheet.standardWidth !== NEW_SHEET.standardWidth,
    "a width beside its cells": [...sheet.columnWidths].some(
      ([column, points]) => column >= columnCount && points !== sheet.standardWidth,
    ),
    "heights of rows": sheet.rowHeights.size > 0,
    "hidden rows": sheet.hiddenRows.size > 0,
    "hidden columns": sheet.hiddenColumns.size > 0,
    "a filter": sheet.filter !== undefined,
    "conditional formats": sheet.conditionalFormats.length > 0,
  };
  for (const [what, isHeld] of Object.entries(held)) if (isHeld) throw new OutsideFile(sheet.name, what);
}
