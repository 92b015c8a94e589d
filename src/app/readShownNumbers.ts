import type { DateSystem } from "../domain/calendar/civilDate";
import type { NumberCell, ShownCells } from "../domain/grid/shownCells";
import { shownNumber, type ShownNumber } from "../domain/language/shownNumber";
import type { WorkbookPort } from "./workbookPort";

/**
 * What cells with numbers show, by their number formats: those of columns side by side are asked for together.
 *
 * @param cells - Of one sheet.
 */
export async function readShownNumbers(
  port: WorkbookPort,
  sheetName: string,
  cells: readonly NumberCell[],
  dateSystem: DateSystem,
): Promise<ShownCells> {
  const shown = new Map<number, Map<number, ShownNumber>>();
  for (const run of columnRuns(cells)) {
    const rows = run.map(({ rowIndex }) => rowIndex);
    const columns = run.map(({ columnIndex }) => columnIndex);
    const [firstRow, firstColumn] = [least(rows), least(columns)];
    const range = { firstRow, firstColumn, lastRow: most(rows), lastColumn: most(columns) };
    const formats = await port.numberFormats(sheetName, range);
    for (const { rowIndex, columnIndex, value } of run) {
      const format = formats[rowIndex - firstRow]?.[columnIndex - firstColumn] ?? "";
      const found = shownNumber(value, format, dateSystem);
      const ofColumn = shown.get(columnIndex) ?? new Map<number, ShownNumber>();
      if (found !== undefined) shown.set(columnIndex, ofColumn.set(rowIndex, found));
    }
  }
  return shown;
}

/** The cells by runs of columns side by side, from left to right. */
function columnRuns(cells: readonly NumberCell[]): readonly (readonly NumberCell[])[] {
  const columns = [...new Set(cells.map(({ columnIndex }) => columnIndex))].sort((a, b) => a - b);
  const firsts = columns.filter((column) => !columns.includes(column - 1));
  const runOf = (column: number): number => firsts.filter((first) => first <= column).length - 1;
  const runs = firsts.map((): NumberCell[] => []);
  const places = new Map(columns.map((column) => [column, runOf(column)]));
  for (const cell of cells) runs[places.get(cell.columnIndex) ?? 0]?.push(cell);
  return runs;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((known, number) => Math.min(known, number), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((known, number) => Math.max(known, number), 0);
}
