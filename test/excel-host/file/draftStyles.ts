import { cellAddress, type GridRange } from "../../../src/domain/grid/grid";
import type { CellStyle, StyledRange } from "../../../src/domain/grid/sheetDraft";
import { type Border, type CellFormat, DEFAULT_FORMAT } from "../model/cellFormat";
import { formatAt } from "../model/sheetCells";
import type { SheetModel } from "../model/workbookModel";
import { OutsideFile } from "./outsideFile";

/** How the cells of a sheet look, from A1, in rectangles of cells that look the same. */
export function draftStyles(sheet: SheetModel, rowCount: number, columnCount: number): StyledRange[] {
  const styleAt = styleReader(sheet);
  const open = new Map<string, { range: GridRange; readonly style: CellStyle }>();
  const done: StyledRange[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let first = 0, next = 1; first < columnCount; first = next, next++) {
      const style = styleAt(row, first);
      while (next < columnCount && styleAt(row, next) === style) next++;
      const columns = `${String(first)}-${String(next)}`;
      const above = open.get(columns);
      if (above?.style === style && above.range.lastRow === row - 1) {
        above.range = { ...above.range, lastRow: row };
        continue;
      }
      if (above !== undefined) done.push(above);
      const range = { firstRow: row, firstColumn: first, lastRow: row, lastColumn: next - 1 };
      open.set(columns, { range, style });
    }
  }
  return [...done, ...open.values()];
}

/** Gives the same object for cells that look the same. */
function styleReader(sheet: SheetModel): (row: number, column: number) => CellStyle {
  const byFormat = new Map<CellFormat, CellStyle>();
  const byText = new Map<string, CellStyle>();
  return (row, column) => {
    const where = `${sheet.name}!${cellAddress(row, column)}`;
    const format = formatAt(sheet, row, column);
    refuseTopBorder(sheet, row, column, where);
    const known = byFormat.get(format);
    if (known !== undefined) return known;
    const style = styleOf(format, where);
    const text = JSON.stringify(style);
    byText.set(text, byText.get(text) ?? style);
    byFormat.set(format, byText.get(text) ?? style);
    return byText.get(text) ?? style;
  };
}

/** @param where - A cell that has the format, for the error. */
function styleOf(format: CellFormat, where: string): CellStyle {
  const { numberFormat, bold, fontSize, fontColor, fill, wrapText, borders, ...others } = format;
  const { horizontalAlignment, verticalAlignment, ...plain } = others;
  const { top: _top, bottom, ...lines } = borders;
  for (const [name, value] of Object.entries(plain)) {
    if (value !== DEFAULT_FORMAT[name as keyof typeof plain])
      throw new OutsideFile(where, `${name} ${String(value)}`);
  }
  const line = Object.keys(lines)[0];
  if (line !== undefined) throw new OutsideFile(where, `a ${line} border`);
  const horizontal = HORIZONTAL[horizontalAlignment];
  const vertical = VERTICAL[verticalAlignment];
  if (horizontal === undefined || vertical === undefined) throw new OutsideFile(where, "its alignment");
  return {
    numberFormat,
    ...(bold && { bold }),
    ...(fontSize !== DEFAULT_FORMAT.fontSize && { fontSize }),
    ...(fontColor !== DEFAULT_FORMAT.fontColor && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(horizontal !== "general" && { horizontalAlignment: horizontal }),
    ...(verticalAlignment !== DEFAULT_FORMAT.verticalAlignment && { verticalAlignment: vertical }),
    ...(wrapText && { wrapText }),
    ...(bottom !== undefined && { bottomBorder: thinColor(bottom, where) }),
  };
}

const HORIZONTAL: { readonly [word: string]: CellStyle["horizontalAlignment"] | "general" } = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: { readonly [word: string]: CellStyle["verticalAlignment"] } = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

function thinColor({ style, weight, color }: Border, where: string): string {
  if (style !== "Continuous" || weight !== "Thin")
    throw new OutsideFile(where, `a ${weight} ${style} border`);
  return color;
}

/** The line between two cells is one line, which can be written as the bottom of the upper one; any other is refused. */
function refuseTopBorder(sheet: SheetModel, row: number, column: number, where: string): void {
  const { top } = formatAt(sheet, row, column).borders;
  if (top === undefined) return;
  const bottom = row === 0 ? undefined : formatAt(sheet, row - 1, column).borders.bottom;
  if (JSON.stringify(bottom) !== JSON.stringify(top)) throw new OutsideFile(where, "a top border");
}
