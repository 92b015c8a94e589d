import { ExcelError } from "../engine/excelError";
import { Unimplemented } from "../engine/unimplemented";
import type { HostState } from "../hostState";
import {
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  type Rectangle,
  rowCount,
} from "../model/rectangle";
import { cellKey, cellPosition, type SheetModel } from "../model/workbookModel";

type Axis = "rows" | "columns";

/**
 * Inserts or deletes cells: what lies below (`rows`) or to the right (`columns`) moves. Sizes, formats of whole lines and
 * merged areas move only with whole rows or columns.
 *
 * @throws Unimplemented where formulas, names or tables would have to move along.
 */
export function shiftCells(
  sheet: SheetModel,
  area: Rectangle,
  axis: Axis,
  kind: Kind,
  host: HostState,
): void {
  const isWhole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const count = axis === "rows" ? rowCount(area) : columnCount(area);
  const first = axis === "rows" ? area.firstRow : area.firstColumn;
  const moving: Rectangle =
    axis === "rows" ? { ...area, lastRow: LAST_ROW } : { ...area, lastColumn: LAST_COLUMN };
  refuseWhatWouldMove(sheet, moving, isWhole, host);
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    const { row, column } = cellPosition(key);
    const isMoving = intersection(moving, {
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column,
    });
    if (isMoving === undefined) return [[key, cell] as const];
    const moved = shifted(line(axis, row, column), first, count, kind);
    if (moved === undefined) return [];
    const [toRow, toColumn] = axis === "rows" ? [moved, column] : [row, moved];
    if (toRow > LAST_ROW || toColumn > LAST_COLUMN) throw new ExcelError("NonBlankCellOffSheet");
    return [[cellKey(toRow, toColumn), cell] as const];
  });
  sheet.cells.clear();
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
  for (const { target } of host.references.all().filter(({ type }) => type.name === "Range")) {
    shiftRange(target as ShiftedRange, sheet, moving, axis, first, count, kind); // What a Range's target is.
  }
  if (!isWhole) return;
  const lines =
    axis === "rows" ? [sheet.rowHeights, sheet.rowFormats] : [sheet.columnWidths, sheet.columnFormats];
  for (const sizes of lines) shiftLine(sizes, first, count, kind);
  sheet.merges = sheet.merges.flatMap((merge) => shiftedArea(merge, axis, first, count, kind) ?? []);
}

type Kind = "insert" | "delete";
type ShiftedRange = { readonly sheet: SheetModel; area: Rectangle; isDeleted?: boolean };

/** A range that the client holds moves when all of it lies in the rows or columns that move. */
function shiftRange(
  range: ShiftedRange,
  sheet: SheetModel,
  moving: Rectangle,
  axis: Axis,
  first: number,
  count: number,
  kind: Kind,
): void {
  const { area } = range;
  const isInBand =
    axis === "rows"
      ? moving.firstColumn <= area.firstColumn && area.lastColumn <= moving.lastColumn
      : moving.firstRow <= area.firstRow && area.lastRow <= moving.lastRow;
  if (range.sheet !== sheet || !isInBand) return;
  const moved = shiftedArea(area, axis, first, count, kind);
  if (moved === undefined) range.isDeleted = true;
  else range.area = moved;
}

function line(axis: Axis, row: number, column: number): number {
  return axis === "rows" ? row : column;
}

/** Where a row or column goes; `undefined` when it is deleted. */
function shifted(index: number, first: number, count: number, kind: Kind): number | undefined {
  if (index < first) return index;
  if (kind === "insert") return index + count;
  return index < first + count ? undefined : index - count;
}

function refuseWhatWouldMove(sheet: SheetModel, moving: Rectangle, isWhole: boolean, host: HostState): void {
  const isHit = (area: Rectangle): boolean => intersection(area, moving) !== undefined;
  if (sheet.tables.some(({ area }) => isHit(area)))
    throw new Unimplemented("moving a table by insert or delete");
  const formatted = sheet.conditionalFormats.flatMap(({ areas }) => areas);
  if ([...formatted, ...sheet.validations.map(({ area }) => area)].some(isHit)) {
    throw new Unimplemented("moving conditional formats or data validation by insert or delete");
  }
  if (!isWhole && sheet.merges.some(isHit))
    throw new Unimplemented("moving merged cells by a partial insert or delete");
  const formulas = [...host.workbook.names, ...sheet.names].map(({ formula }) => formula);
  if (formulas.some((formula) => formula.toLowerCase().includes(sheet.name.toLowerCase()))) {
    throw new Unimplemented("moving what a name refers to by insert or delete");
  }
  if ([...sheet.cells.values()].some(({ formula }) => formula !== undefined)) {
    throw new Unimplemented("moving formulas by insert or delete");
  }
}

function shiftLine(sizes: Map<number, unknown>, first: number, count: number, kind: Kind): void {
  const moved = [...sizes].flatMap(([index, value]): [number, unknown][] => {
    const to = shifted(index, first, count, kind);
    return to === undefined ? [] : [[to, value]];
  });
  sizes.clear();
  for (const [index, value] of moved) sizes.set(index, value);
}

/** Where an area goes: it grows around what is inserted inside it, and shrinks by what is deleted. */
function shiftedArea(
  area: Rectangle,
  axis: Axis,
  first: number,
  count: number,
  kind: Kind,
): Rectangle | undefined {
  const [low, high] = axis === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  const last = first + count - 1;
  if (kind === "delete" && first <= low && high <= last) return undefined;
  const from = shifted(low, first, count, kind) ?? first;
  const to = shifted(high, first, count, kind) ?? first - 1;
  return axis === "rows"
    ? { ...area, firstRow: from, lastRow: Math.min(to, LAST_ROW) }
    : { ...area, firstColumn: from, lastColumn: Math.min(to, LAST_COLUMN) };
}
