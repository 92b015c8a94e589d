import type { GridRange } from "../../domain/grid/grid";
import { rowsBetween } from "../../domain/grid/rowsBetween";
import type { DraftCell, DraftRow, DraftRows, SheetDraft, StyledRange } from "../../domain/grid/sheetDraft";
import { applyStyle } from "./applyStyle";

const TEXT = "@";

/**
 * Queues some rows of a draft, cells and styles, for a sheet on which these rows are still empty.
 *
 * Text is written while its cells are formatted as text, so that Excel takes none of it for a formula, a number or
 * a date; changing the format afterwards leaves it the text it is. Only then come the number formats, and the numbers.
 * A text that starts with an apostrophe is written to a cell of the General format, with one more in front: there
 * Excel is certain to take off exactly one, while for cells formatted as text its documentation is silent.
 */
export function fillRows(
  sheet: Excel.Worksheet,
  draft: SheetDraft<DraftRows>,
  firstRow: number,
  lastRow: number,
): void {
  const columnCount = draft.rows.at(0)?.length ?? 0;
  if (columnCount === 0) return;
  const rows = rowsBetween(draft.rows, firstRow, lastRow);
  const all: GridRange = { firstRow, firstColumn: 0, lastRow, lastColumn: columnCount - 1 };

  writeCells(sheet, firstRow, rows, (cell) => (startsWithApostrophe(cell) ? `'${cell}` : null));
  const range = rangeOf(sheet, all);
  setNumberFormat(range, TEXT);
  writeCells(sheet, firstRow, rows, (cell) =>
    typeof cell === "string" && cell !== "" && !startsWithApostrophe(cell) ? cell : null,
  );
  // A line break in a text makes Excel wrap its cell.
  range.format.wrapText = false;

  for (const { range: styled, style } of stylesWithin(draft.styles, firstRow, lastRow)) {
    const target = rangeOf(sheet, styled);
    if (style.numberFormat !== undefined && style.numberFormat !== TEXT) {
      setNumberFormat(target, style.numberFormat);
    }
    applyStyle(target, style, styled.lastRow > styled.firstRow);
  }
  writeCells(sheet, firstRow, rows, (cell) => (typeof cell === "number" ? cell : null));
}

function rangeOf(sheet: Excel.Worksheet, range: GridRange): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

function startsWithApostrophe(cell: DraftCell): cell is string {
  return typeof cell === "string" && cell.startsWith("'");
}

/** Writes what `pick` takes of the cells, as one rectangle around it; `null` in it leaves a cell as it is. */
function writeCells(
  sheet: Excel.Worksheet,
  firstRow: number,
  rows: readonly DraftRow[],
  pick: (cell: DraftCell) => DraftCell,
): void {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const picked = rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const value = pick(cell);
      if (value !== null) {
        top = Math.min(top, rowIndex);
        bottom = rowIndex;
        left = Math.min(left, columnIndex);
        right = Math.max(right, columnIndex);
      }
      return value;
    }),
  );
  if (bottom < 0) return;
  const range = sheet.getRangeByIndexes(firstRow + top, left, bottom - top + 1, right - left + 1);
  range.values = picked.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

function stylesWithin(styles: readonly StyledRange[], firstRow: number, lastRow: number): StyledRange[] {
  return styles
    .filter(({ range }) => range.firstRow <= lastRow && range.lastRow >= firstRow)
    .map(({ range, style }) => ({
      range: {
        ...range,
        firstRow: Math.max(range.firstRow, firstRow),
        lastRow: Math.min(range.lastRow, lastRow),
      },
      style,
    }));
}

function setNumberFormat(range: Excel.Range, format: string): void {
  // Excel takes one value for all cells of a range; its types know two-dimensional arrays only.
  // https://github.com/OfficeDev/office-js-docs-pr/issues/2013
  range.numberFormat = format as unknown as string[][];
}
