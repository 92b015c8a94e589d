import { joinList } from "../../domain/language/joinList";
import type { PaneWords } from "./paneWords";
import type { MergeBatch } from "../../domain/messages/mergeBatch";

const MOST_NAMED = 3;

/**
 * Whom a batch goes to: its groups by their names, the first few when there are many.
 *
 * @example
 * groupsText(
 *   {
 *     groups: ["IT", "Retail", "HR", "Finance", "Executives"].map((name) => ({
 *       name,
 *       month: yearMonth("2026-07"),
 *       source: { sheet: "Groups", cell: "A2" },
 *     })),
 *   },
 *   ENGLISH,
 * )
 * // "IT, Retail, HR, and 2 more"
 */
export function groupsText({ groups }: Pick<MergeBatch, "groups">, { tag, merge }: PaneWords): string {
  const rest = groups.length - MOST_NAMED;
  const names = groups.slice(0, MOST_NAMED).map(({ name }) => name);
  return joinList(tag, rest > 0 ? [...names, merge.moreNames(rest)] : names);
}
