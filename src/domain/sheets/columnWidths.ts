import { displayWidth } from "./displayWidth";
import type { DraftCell } from "./sheetDraft";

/** The room that a column is given, in characters. */
export type WidthBounds = { readonly least: number; readonly most: number };

/** Room on both sides of a text, in characters. */
const PADDING = 2;

/**
 * A width for each column that shows its longest text, within bounds.
 *
 * @param bounds - For each column by its 0-based index.
 */
export function columnWidths(
  rows: readonly (readonly DraftCell[])[],
  bounds: (columnIndex: number) => WidthBounds,
): readonly number[] {
  const columnCount = rows[0]?.length ?? 0;
  return Array.from({ length: columnCount }, (_, columnIndex) => {
    const { least, most } = bounds(columnIndex);
    let widest = least;
    for (const row of rows) {
      if (widest >= most) break;
      widest = Math.max(widest, displayWidth(String(row[columnIndex] ?? "")) + PADDING);
    }
    return Math.min(widest, most);
  });
}
