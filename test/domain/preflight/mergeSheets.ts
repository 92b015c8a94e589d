import { MAX_COLUMNS, MAX_ROWS, type Cell, type GridRange } from "../../../src/domain/grid/grid";
import { MERGE_NAMES } from "../../../src/domain/sheets/outputs/merge/mergeNames";
import type { MergeSheet } from "../../../src/domain/vocabulary/outputSheets";
import type { PlannedRows } from "../../../src/domain/preflight/plannedRows";
import type { SheetInspection } from "../../../src/domain/grid/sheetInspection";

/** A header and rows as the add-in writes them; the first five are two batches of two and three mails, then two more. */
export const COLUMNS = ["Batch", "Group", "SendDate", "To", "Office", "Subject", "Body"];

const row = (batch: string, date: string, to: string): readonly string[] => [
  `${date} ${batch}`,
  "IT",
  date,
  to,
  "007",
  `${batch} for IT`,
  `Hello ${to},\nthis is ${batch}.`,
];

export const FIRST_BATCH = ["a@example.com", "b@example.com"].map((to) => row("Email 1", "2026-07-07", to));
export const SECOND_BATCH = ["a@example.com", "b@example.com", "c@example.com"].map((to) =>
  row("Email 2", "2026-07-14", to),
);
/** Ten rows. */
export const ROWS: readonly (readonly string[])[] = [
  ...FIRST_BATCH,
  ...SECOND_BATCH,
  ...["d", "e", "f", "g", "h"].map((name) => row("Email 3", "2026-07-21", `${name}@example.com`)),
];

export const PLANNED = plannedRows(COLUMNS, ROWS);

/** Rows of a plan that give up their texts as often as they are gone through. */
export function plannedRows(columns: readonly string[], rows: readonly (readonly string[])[]): PlannedRows {
  return { columns, [Symbol.iterator]: () => rows[Symbol.iterator]() };
}

/** A sheet with nothing amiss, its name over all of it. */
export function inspectionOf(
  output: MergeSheet,
  rows: readonly (readonly Cell[])[],
  amiss: Partial<SheetInspection> = {},
): SheetInspection {
  const grid = [COLUMNS, ...rows];
  return {
    output,
    worksheet: { name: MERGE_NAMES[output], grid, merges: [] },
    isVisible: true,
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasFilter: false,
    tables: [],
    names: [{ name: MERGE_NAMES[output], range: corner(grid.length, COLUMNS.length) }],
    ...amiss,
  };
}

/** A range from A1. */
export function corner(rowCount: number, columnCount: number): GridRange {
  return { firstRow: 0, firstColumn: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
}

export const WHOLE_SHEET = corner(MAX_ROWS, MAX_COLUMNS);

/** Rows with one cell of them changed; indexes are those of the sheet, whose row 0 is the header. */
export function withCell(
  rows: readonly (readonly Cell[])[],
  rowIndex: number,
  columnIndex: number,
  cell: Cell,
): readonly (readonly Cell[])[] {
  return rows.map((cells, index) => {
    if (index !== rowIndex) return cells;
    const changed = [...cells];
    while (changed.length < columnIndex) changed.push(null);
    changed[columnIndex] = cell;
    return changed;
  });
}
