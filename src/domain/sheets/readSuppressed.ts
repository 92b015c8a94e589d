import { addressKey } from "../messages/recipient";
import { cellText } from "./cellText";
import { cellAt, type Worksheet } from "./grid";
import type { PlanningColumns } from "./planningColumns";
import { findPlanningTable, type PlanningTable } from "./planningTable";

/**
 * The addresses on the Suppress sheet, which no message goes to, by {@link addressKey}: those under its Email header; on a sheet of that name
 * without such a header, those of its first column.
 */
export function readSuppressed(table: PlanningTable): ReadonlySet<string> {
  const { worksheet, columns } = table;
  const firstRow = columns.email === undefined ? 0 : table.headerRow + 1;
  const addresses = new Set<string>();
  for (let row = firstRow; row < worksheet.grid.length; row += 1) {
    const text = cellText(cellAt(worksheet.grid, row, columns.email ?? 0));
    if (text !== "") addresses.add(addressKey(text));
  }
  return addresses;
}

/** The sheet of suppressed addresses, before it is read; `undefined` when there is none. */
export function findSuppressed(worksheets: readonly Worksheet[]): PlanningTable | undefined {
  const headed = findPlanningTable(
    worksheets,
    "suppress",
    ({ email }: PlanningColumns, isNamed) => isNamed && email !== undefined,
  );
  return headed ?? findPlanningTable(worksheets, "suppress", (_, isNamed) => isNamed);
}
