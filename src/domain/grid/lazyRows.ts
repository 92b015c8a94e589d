import type { DraftRow, DraftRows } from "./sheetDraft";

/**
 * Rows of which each is computed whenever it is asked for, so that half a million of them take no memory.
 *
 * @param rowAt - Gives the same row for the same 0-based index every time; all rows have one length.
 * @example [...lazyRows(2, (rowIndex) => [`row ${rowIndex}`])] // [["row 0"], ["row 1"]]
 */
export function lazyRows(length: number, rowAt: (rowIndex: number) => DraftRow): DraftRows {
  return {
    length,
    at: (index) => {
      const rowIndex = index < 0 ? length + index : index;
      return rowIndex >= 0 && rowIndex < length ? rowAt(rowIndex) : undefined;
    },
    *[Symbol.iterator]() {
      for (let rowIndex = 0; rowIndex < length; rowIndex++) yield rowAt(rowIndex);
    },
  };
}
