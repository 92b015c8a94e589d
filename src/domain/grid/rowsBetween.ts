import type { DraftRow, DraftRows } from "./sheetDraft";

/** The rows from `firstRow` to `lastRow`, 0-based; both ends belong to it, as far as there are rows. */
export function rowsBetween(rows: DraftRows, firstRow: number, lastRow: number): readonly DraftRow[] {
  const found: DraftRow[] = [];
  for (let rowIndex = firstRow; rowIndex <= lastRow; rowIndex++) {
    const row = rows.at(rowIndex);
    if (row !== undefined) found.push(row);
  }
  return found;
}
