import { addressKey } from "../messages/recipient";
import { cellText } from "./cellText";
import type { Worksheet } from "./grid";
import type { PlanningColumns } from "./planningColumns";
import { findPlanningTable, type PlanningTable } from "./planningTable";

/**
 * The addresses on the Suppress sheet, which no message goes to, by {@link addressKey}: those under its Email header; on a sheet of that name
 * without such a header, all that are on it. A cell may hold several, names and remarks too: better one too many than one overlooked.
 */
export function readSuppressed({ worksheet, columns, headerRow }: PlanningTable): ReadonlySet<string> {
  const rows = columns.email === undefined ? worksheet.grid : worksheet.grid.slice(headerRow + 1);
  const addresses = new Set<string>();
  for (const row of rows) {
    for (const cell of columns.email === undefined ? row : [row[columns.email] ?? null]) {
      for (const part of cellText(cell).split(BETWEEN_ADDRESSES)) {
        if (part.includes("@")) addresses.add(addressKey(part));
      }
    }
  }
  return addresses;
}

/** What no address holds. */
const BETWEEN_ADDRESSES = /[\s<>()[\]\\,;:"|]+/;

/** The sheet of suppressed addresses, before it is read; `undefined` when there is none. */
export function findSuppressed(worksheets: readonly Worksheet[]): PlanningTable | undefined {
  const headed = findPlanningTable(
    worksheets,
    "suppress",
    ({ email }: PlanningColumns, isNamed) => isNamed && email !== undefined,
  );
  return headed ?? findPlanningTable(worksheets, "suppress", (_, isNamed) => isNamed);
}
