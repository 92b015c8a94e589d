import type { ShownNumber } from "../language/shownNumber";
import { cellAt, type Worksheet } from "./grid";

/** A cell that holds a number. Indexes are 0-based. */
export type NumberCell = { readonly rowIndex: number; readonly columnIndex: number; readonly value: number };

/** What cells with numbers show, by column and then by row; those whose formats are not understood are not there. Indexes are 0-based. */
export type ShownCells = ReadonlyMap<number, ReadonlyMap<number, ShownNumber>>;

/** Those cells of some rows and columns that hold numbers. */
export function numberCells(
  { grid }: Worksheet,
  rows: readonly number[],
  columns: readonly number[],
): readonly NumberCell[] {
  return rows.flatMap((rowIndex) =>
    columns.flatMap((columnIndex) => {
      const value = cellAt(grid, rowIndex, columnIndex);
      return typeof value === "number" ? [{ rowIndex, columnIndex, value }] : [];
    }),
  );
}
