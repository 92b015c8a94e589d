import { yearMonth } from "../../src/domain/calendar/yearMonth";
import type { Group } from "../../src/domain/plan/group";

/** A group as a list on a sheet named Groups would give it. */
export function groupIn(name: string, month: string, more: Partial<Group> = {}): Group {
  return { name, month: yearMonth(month), source: { sheet: "Groups", cell: "A2" }, ...more };
}

/** The groups of Microsoft's example, in 2026. */
export const EXAMPLE_GROUPS: readonly Group[] = [
  groupIn("IT", "2026-07"),
  groupIn("Sales and Marketing", "2026-08"),
  groupIn("Retail", "2026-09"),
  groupIn("HR", "2026-10"),
  groupIn("Finance", "2026-10"),
  groupIn("Executives", "2026-10"),
];
