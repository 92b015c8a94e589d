import { cellAddress, type GridRange } from "../../domain/grid/grid";
import type { MemorySheet } from "./memoryState";

/** The number formats of some cells of a sheet in memory, row by row. */
export function numberFormatsOf(
  { draft, formats }: MemorySheet,
  { firstRow, firstColumn, lastRow, lastColumn }: GridRange,
): readonly (readonly string[])[] {
  const formatOf = (row: number, column: number): string => {
    if (draft === undefined) return formats[cellAddress(row, column)] ?? "General";
    const styled = draft.styles.find(
      ({ range }) =>
        range.firstRow <= row &&
        row <= range.lastRow &&
        range.firstColumn <= column &&
        column <= range.lastColumn,
    );
    return styled?.style.numberFormat ?? "@";
  };
  return Array.from({ length: lastRow - firstRow + 1 }, (_row, rowIndex) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, columnIndex) =>
      formatOf(firstRow + rowIndex, firstColumn + columnIndex),
    ),
  );
}
