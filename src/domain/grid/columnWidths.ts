import { displayWidth } from "./displayWidth";
import type { DraftRows } from "./sheetDraft";

/** The room that a column is given, in characters. */
export type WidthBounds = { readonly least: number; readonly most: number };

/** Room on both sides of a text, in characters. */
const PADDING = 2;
/** So many rows tell how wide the rest are: to measure half a million would take as long as to write them. */
const MEASURED_ROWS = 1_000;

/**
 * A width for each column that shows its longest text in the header and the first thousand rows, within bounds.
 *
 * @param rows - The first is the header.
 * @param bounds - For each column by its 0-based index.
 */
export function columnWidths(
  rows: DraftRows,
  bounds: (columnIndex: number) => WidthBounds,
): readonly number[] {
  const columns = (rows.at(0) ?? []).map((_, columnIndex) => bounds(columnIndex));
  const widths = columns.map(({ least }) => least);
  let measured = 0;
  for (const row of rows) {
    if (measured++ > MEASURED_ROWS) break;
    columns.forEach(({ most }, columnIndex) => {
      const widest = widths[columnIndex] ?? 0;
      if (widest >= most) return;
      const width = displayWidth(String(row[columnIndex] ?? "")) + PADDING;
      widths[columnIndex] = Math.min(most, Math.max(widest, width));
    });
  }
  return widths;
}
