import { type CellFormat, DEFAULT_FORMAT } from "./cellFormat";
import { cellCount, intersection, isWholeColumns, isWholeRows, type Rectangle, union } from "./rectangle";
import { type Cell, cellKey, cellPosition, type CellValue, type SheetModel } from "./workbookModel";

/** What a cell holds; `""` when empty. */
export function valueAt(sheet: SheetModel, row: number, column: number): CellValue {
  return sheet.cells.get(cellKey(row, column))?.value ?? "";
}

/** How a cell looks: its own format, else that of its row, its column or the sheet. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return sheet.cells.get(cellKey(row, column))?.format ?? inheritedFormat(sheet, row, column);
}

function inheritedFormat(sheet: SheetModel, row: number, column: number): CellFormat {
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? sheet.format;
}

/** Puts a constant, or a formula with its value, and leaves the format. */
export function putContents(
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  formula?: string,
): void {
  const key = cellKey(row, column);
  const format = sheet.cells.get(key)?.format;
  keep(sheet, key, { value, ...(formula !== undefined && { formula }), ...(format && { format }) });
}

/** Gives one cell a format of its own, or with `undefined` takes it away. */
export function putFormat(
  sheet: SheetModel,
  row: number,
  column: number,
  format: CellFormat | undefined,
): void {
  const key = cellKey(row, column);
  const { value, formula } = sheet.cells.get(key) ?? { value: "" };
  keep(sheet, key, { value, ...(formula !== undefined && { formula }), ...(format && { format }) });
}

function keep(sheet: SheetModel, key: number, cell: Cell): void {
  if (cell.value === "" && cell.formula === undefined && cell.format === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** The cells of an area that hold anything or have a format of their own, in no order. */
export function keptCells(sheet: SheetModel, area: Rectangle): { row: number; column: number; cell: Cell }[] {
  const found: { row: number; column: number; cell: Cell }[] = [];
  if (cellCount(area) < sheet.cells.size) {
    forEachCell(area, (row, column) => {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell !== undefined) found.push({ row, column, cell });
    });
    return found;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPosition(key);
    if (
      area.firstRow <= row &&
      row <= area.lastRow &&
      area.firstColumn <= column &&
      column <= area.lastColumn
    ) {
      found.push({ row, column, cell });
    }
  }
  return found;
}

/** Row by row. */
export function forEachCell(area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) visit(row, column);
  }
}

/** Changes how an area looks; whole columns and rows keep it for cells to come. */
export function changeFormat(
  sheet: SheetModel,
  area: Rectangle,
  change: (format: CellFormat) => CellFormat,
): void {
  const changed = new Map<CellFormat, CellFormat>();
  const once = (format: CellFormat): CellFormat => {
    const done = changed.get(format) ?? change(format);
    changed.set(format, done);
    return done;
  };
  const isColumns = isWholeColumns(area);
  const isRows = isWholeRows(area);
  if (isColumns && isRows) sheet.format = once(sheet.format);
  if (isColumns)
    changeLayer(sheet.columnFormats, area.firstColumn, area.lastColumn, isRows, sheet.format, once);
  if (isRows) changeLayer(sheet.rowFormats, area.firstRow, area.lastRow, isColumns, sheet.format, once);
  if (isColumns || isRows) {
    for (const { row, column, cell } of keptCells(sheet, area)) {
      if (cell.format !== undefined) putFormat(sheet, row, column, once(cell.format));
    }
  } else {
    forEachCell(area, (row, column) => putFormat(sheet, row, column, once(formatAt(sheet, row, column))));
  }
}

function changeLayer(
  layer: Map<number, CellFormat>,
  first: number,
  last: number,
  isWholeSheet: boolean,
  usual: CellFormat,
  change: (format: CellFormat) => CellFormat,
): void {
  if (isWholeSheet) {
    for (const [index, format] of layer) layer.set(index, change(format));
    return;
  }
  for (let index = first; index <= last; index += 1) layer.set(index, change(layer.get(index) ?? usual));
}

/** Makes an area look as if nobody had touched it. */
export function clearFormat(sheet: SheetModel, area: Rectangle): void {
  changeFormat(sheet, area, () => DEFAULT_FORMAT);
  if (isWholeColumns(area)) dropLayer(sheet.columnFormats, area.firstColumn, area.lastColumn);
  if (isWholeRows(area)) dropLayer(sheet.rowFormats, area.firstRow, area.lastRow);
  for (const { row, column, cell } of keptCells(sheet, area)) {
    if (cell.format === DEFAULT_FORMAT && inheritedFormat(sheet, row, column) === DEFAULT_FORMAT) {
      putFormat(sheet, row, column, undefined);
    }
  }
}

function dropLayer(layer: Map<number, CellFormat>, first: number, last: number): void {
  for (const index of [...layer.keys()]) if (first <= index && index <= last) layer.delete(index);
}

/**
 * The smallest rectangle around what is in use inside `area`: cells with contents and, unless `valuesOnly`,
 * cells with a format; `undefined` when nothing is.
 */
export function usedArea(sheet: SheetModel, area: Rectangle, valuesOnly: boolean): Rectangle | undefined {
  let used: Rectangle | undefined;
  for (const { row, column, cell } of keptCells(sheet, area)) {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
    const one = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    used = used === undefined ? one : union(used, one);
  }
  return used;
}

/** The merged area that a cell belongs to. */
export function mergeAt(sheet: SheetModel, row: number, column: number): Rectangle | undefined {
  const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  return sheet.merges.find((merge) => intersection(merge, cell) !== undefined);
}
