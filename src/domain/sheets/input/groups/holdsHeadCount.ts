import type { Cell } from "../../../grid/grid";
import { isPlainMark } from "../gridMark";
import { parseGroupEntries } from "./parseGroupEntries";

/**
 * Whether a cell names a group with its head-count, as only a rollout plan's cells do.
 *
 * @example holdsHeadCount("IT (50 users)") // true
 */
export function holdsHeadCount(cell: Cell): boolean {
  const entries = typeof cell === "string" ? parseGroupEntries(cell) : undefined;
  return entries?.some(({ name, users }) => users !== undefined && !isPlainMark(name)) ?? false;
}
