import { addressKey } from "../messages/recipient";
import type { Problem } from "../plan/problem";
import { cellProblem } from "./cellProblem";
import { cellText, isEmptyCell } from "./cellText";
import { foundText } from "./foundText";
import type { Worksheet } from "./grid";
import type { PlanningColumns } from "./planningColumns";
import { findPlanningTable, type PlanningTable } from "./planningTable";
import { sourceOf } from "./sourceOf";

/** The addresses that no message goes to, by {@link addressKey}, and what was meant as one and is none. */
export type SuppressedReading = {
  readonly addresses: ReadonlySet<string>;
  /** Errors: whoever is not to be written to would be. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the Suppress sheet: what stands under its Email header; on a sheet of that name without such a header, all that is on it. A cell may
 * hold several addresses, names and remarks too: better one too many than one overlooked.
 */
export function readSuppressed({ worksheet, columns, headerRow }: PlanningTable): SuppressedReading {
  const { email } = columns;
  const addresses = new Set<string>();
  const unread: Problem[] = [];
  worksheet.grid.slice(email === undefined ? 0 : headerRow + 1).forEach((cells, index) => {
    const row = email === undefined ? index : headerRow + 1 + index;
    cells.forEach((cell, column) => {
      if (email !== undefined && column !== email) return;
      const text = cellText(cell);
      const found = text.split(BETWEEN_ADDRESSES).filter((part) => part.includes("@"));
      for (const address of found) addresses.add(addressKey(address));
      if (found.length > 0 || isEmptyCell(cell)) return;
      const source = sourceOf(worksheet, row, column);
      unread.push(cellProblem(cell, source) ?? { code: "not-an-address", ...source, found: foundText(cell) });
    });
  });
  // Without a header there may be names and remarks beside the addresses; but not nothing else.
  const isTold = email !== undefined || addresses.size === 0;
  return { addresses, problems: isTold ? unread : [] };
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
