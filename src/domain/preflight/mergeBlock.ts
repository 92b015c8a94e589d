import { FIELD } from "../messages/field";
import type { Cell, Grid } from "../grid/grid";
import type { SheetInspection } from "../grid/sheetInspection";

/** A header row and the rows under it. */
export type MergeTable = {
  readonly grid: Grid;
  /** Row 1 up to the last header; what is between may be empty. */
  readonly headers: readonly Cell[];
  /** 0-based, of the first column of that name; `undefined` when there is none. */
  readonly columnOf: (column: keyof typeof FIELD) => number | undefined;
};

/** The table of a sheet that was inspected. */
export type MergeBlock = MergeTable & { readonly inspection: SheetInspection };

export function mergeBlock(inspection: SheetInspection): MergeBlock {
  return { inspection, ...mergeTable(inspection.worksheet.grid) };
}

/** Takes cells as Word does: the first row names the columns. */
export function mergeTable(grid: Grid): MergeTable {
  const firstRow = grid[0] ?? [];
  let width = firstRow.length;
  while (width > 0 && (firstRow[width - 1] ?? null) === null) width -= 1;
  const headers = firstRow.slice(0, width);
  const places = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = headerKey(header);
    if (!places.has(name)) places.set(name, index);
  });
  return {
    grid,
    headers,
    columnOf: (column) => places.get(headerKey(FIELD[column])),
  };
}

/** What tells one header from another: Word does not tell upper case from lower. */
export function headerKey(header: Cell): string {
  return typeof header === "string" ? header.toLowerCase() : "";
}
