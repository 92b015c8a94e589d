import { FIELD } from "../messages/field";
import type { Cell, Grid } from "../grid/grid";
import type { SheetInspection } from "../grid/sheetInspection";

/** The header row of a sheet and the rows under it. */
export type MergeBlock = {
  readonly inspection: SheetInspection;
  readonly grid: Grid;
  /** Row 1 up to the last header; what is between may be empty. */
  readonly headers: readonly Cell[];
  /** 0-based, of the first column of that name; `undefined` when there is none. */
  readonly columnOf: (column: keyof typeof FIELD) => number | undefined;
};

/** Takes a sheet as Word does: its first row names the columns. */
export function mergeBlock(inspection: SheetInspection): MergeBlock {
  const { grid } = inspection.worksheet;
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
    inspection,
    grid,
    headers,
    columnOf: (column) => places.get(headerKey(FIELD[column])),
  };
}

/** What tells one header from another: Word does not tell upper case from lower. */
export function headerKey(header: Cell): string {
  return typeof header === "string" ? header.toLowerCase() : "";
}
