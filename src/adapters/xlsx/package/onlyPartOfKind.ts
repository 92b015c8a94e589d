import { damaged } from "../damaged";
import { partKey } from "../zip/partKey";
import type { PartStore } from "./partStore";
import type { Relationship } from "./relationships";

/**
 * The part of a kind that some relationships lead to; `undefined` when there is none.
 *
 * @throws WorkbookError `not-a-workbook` when there are two: some programs take the first, some the last, so that what cells
 *   say would depend on who reads them.
 */
export function onlyPartOfKind(
  store: PartStore,
  relationships: readonly Relationship[],
  kind: string,
): string | undefined {
  const parts = new Map<string, string>();
  for (const { kind: found, part } of relationships) {
    if (found === kind && part !== undefined && store.has(part)) parts.set(partKey(part), part);
  }
  if (parts.size > 1) throw damaged(`${[...parts.values()].join(" and ")} are both the ${kind}`);
  return parts.values().next().value;
}
