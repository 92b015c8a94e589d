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
import { type Cell, cellKey, cellPosition, type SheetModel } from "../model/workbookModel";

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
  kind: "insert" | "delete",
  host: HostState,
): void {
  const isWhole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const count = axis === "rows" ? rowCount(area) : columnCount(area);
  const first = axis === "rows" ? area.firstRow : area.firstColumn;
  const distance = kind === "insert" ? count : -count;
  const moving: Rectangle =
    axis === "rows" ? { ...area, lastRow: LAST_ROW } : { ...area, lastColumn: LAST_COLUMN };
  refuseWhatWouldMove(sheet, moving, isWhole, host);
  const kept: [number, Cell][] = [];
  for (const [key, cell] of [...sheet.cells]) {
    const { row, column } = cellPosition(key);
    const position = axis === "rows" ? row : column;
    const isInside = intersection(moving, {
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column,
    });
    if (isInside === undefined) continue;
    sheet.cells.delete(key);
    if (kind === "delete" && position < first + count) continue;
    const [toRow, toColumn] = axis === "rows" ? [row + distance, column] : [row, column + distance];
    if (toRow > LAST_ROW || toColumn > LAST_COLUMN) throw new ExcelError("NonBlankCellOffSheet");
    kept.push([cellKey(toRow, toColumn), cell]);
  }
  for (const [key, cell] of kept) sheet.cells.set(key, cell);
  if (!isWhole) return;
  const lines =
    axis === "rows" ? [sheet.rowHeights, sheet.rowFormats] : [sheet.columnWidths, sheet.columnFormats];
  for (const line of lines) shiftLine(line as Map<number, unknown>, first, count, kind); // Keys move, values stay.
  sheet.merges = sheet.merges.flatMap((merge) => shiftedMerge(merge, axis, first, count, kind));
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

function shiftLine(
  line: Map<number, unknown>,
  first: number,
  count: number,
  kind: "insert" | "delete",
): void {
  const moved = [...line].flatMap(([index, value]): [number, unknown][] => {
    if (index < first) return [[index, value]];
    if (kind === "insert") return [[index + count, value]];
    return index < first + count ? [] : [[index - count, value]];
  });
  line.clear();
  for (const [index, value] of moved) line.set(index, value);
}

function shiftedMerge(
  merge: Rectangle,
  axis: Axis,
  first: number,
  count: number,
  kind: "insert" | "delete",
): Rectangle[] {
  const [low, high] =
    axis === "rows" ? [merge.firstRow, merge.lastRow] : [merge.firstColumn, merge.lastColumn];
  const end = first + count - 1;
  let [from, to] = [low, high];
  if (kind === "insert") {
    if (low >= first) from = low + count;
    if (high >= first) to = high + count;
  } else {
    from = low > end ? low - count : Math.min(low, first);
    to = high > end ? high - count : Math.min(high, first - 1);
    if (low >= first && high <= end) return [];
  }
  const shifted =
    axis === "rows"
      ? { ...merge, firstRow: from, lastRow: to }
      : { ...merge, firstColumn: from, lastColumn: to };
  return [shifted];
}
