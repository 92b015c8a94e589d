import { addressKeysIn } from "../../../messages/addressKeysIn";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { isOptOutMark } from "./isOptOutMark";
import { emailColumns, optOutColumns } from "../optOutColumns";
import type { PlanningColumns } from "../planningColumns";
import { findPlanningTables, type PlanningTable } from "../planningTable";

/** Whom the marks of a table keep out of every message. */
export type MarkedReading = {
  /** By `addressKey`. */
  readonly addresses: ReadonlySet<string>;
  /** The 0-based columns of the marks that do. */
  readonly columns: ReadonlySet<number>;
};

/** The addresses of the rows that are marked as getting no mail; what is written under such a header may be the address itself. */
export function readMarked({ worksheet: { grid }, headerRow, rows }: PlanningTable): MarkedReading {
  const header = grid[headerRow] ?? [];
  const [marks, emails] = [optOutColumns(header), emailColumns(header)];
  const addresses = new Set<string>();
  const columns = new Set<number>();
  for (const row of rows) {
    for (const column of marks) {
      const cell = cellAt(grid, row, column);
      if (!isOptOutMark(cell)) continue;
      const written = addressKeysIn(cellText(cell));
      const beside = emails.flatMap((email) => addressKeysIn(cellText(cellAt(grid, row, email))).keys);
      const found = [...beside, ...(written.isAllAddresses ? written.keys : [])];
      for (const key of found) addresses.add(key);
      if (found.length > 0) columns.add(column);
    }
  }
  return { addresses, columns };
}

/**
 * The tables with a column of such marks, one a sheet: beside addresses, or over them. A list of recipients is one of them, and so may a
 * list of groups or any other be.
 */
export function findMarked(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  const beside = findPlanningTables(
    worksheets,
    "recipients",
    ({ email, suppress }: PlanningColumns) => email !== undefined && suppress !== undefined,
  );
  const others = worksheets.filter((other) => beside.every(({ worksheet }) => worksheet !== other));
  const over = findPlanningTables(others, "recipients", ({ suppress }) => suppress !== undefined);
  return [...beside, ...over.filter((table) => readMarked(table).addresses.size > 0)];
}
