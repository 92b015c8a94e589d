import { optOutNamed } from "../../../recognition/optOutNamed";
import { addressKeysIn } from "../../../messages/addressKeysIn";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import type { Worksheet } from "../../../grid/grid";
import { namedColumns } from "../namedColumns";
import { emailColumns } from "../optOutColumns";
import { findPlanningTables, type PlanningTable } from "../planningTable";
import { sourceOf } from "../../../grid/sourceOf";

/** The addresses that no message goes to, by `addressKey`, and what was meant as one and is none. */
export type SuppressedReading = {
  readonly addresses: ReadonlySet<string>;
  /** Errors: whoever is not to be written to would be. */
  readonly problems: readonly Problem[];
};

/**
 * Reads a sheet of those who get no mail: what stands under and above its Email headers; without such a header, all that is on it. A cell
 * may hold several addresses, names and remarks too: better one too many than one overlooked.
 */
export function readSuppressed({ worksheet, columns, headerRow }: PlanningTable): SuppressedReading {
  const { grid, name } = worksheet;
  const emails = columns.email === undefined ? [] : emailColumns(grid[headerRow] ?? []);
  const isBelow = (row: number): boolean => emails.length === 0 || row > headerRow;
  const addresses = new Set<string>();
  const [unread, others]: [Problem[], Problem[]] = [[], []];
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (emails.length > 0 && !emails.includes(column)) return;
      const { keys, hasOther } = addressKeysIn(cellText(cell));
      for (const key of keys) addresses.add(key);
      if (keys.length > 0 || isEmptyCell(cell) || !isBelow(row)) return;
      const source = sourceOf(worksheet, row, column);
      const problem = cellProblem(cell, source) ?? {
        code: "not-an-address",
        ...source,
        found: foundText(cell),
      };
      (hasOther ? unread : others).push(problem);
    });
  });
  // Without a header there may be names and remarks beside the addresses; but not nothing else, if the sheet is of nothing else.
  const isTold = emails.length > 0 || (addresses.size === 0 && optOutNamed(name) !== "exclusion");
  return { addresses, problems: isTold ? [...unread, ...others] : unread };
}

/** The sheets that are named as ones of those who get no mail, before they are read. */
export function findSuppressed(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  const named = worksheets.filter((worksheet) => {
    const how = optOutNamed(worksheet.name);
    return how !== undefined && !(how === "exclusion" && listsGroups(worksheet));
  });
  return named.flatMap((worksheet) => {
    const [headed] = findPlanningTables([worksheet], "suppress", ({ email }) => email !== undefined);
    return headed ?? findPlanningTables([worksheet], "suppress", () => true);
  });
}

/** "Rollout without the excluded" is one of groups and months. */
function listsGroups({ grid }: Worksheet): boolean {
  return grid.some((cells) => {
    const { group, month } = namedColumns(cells);
    return group !== undefined && month !== undefined;
  });
}
