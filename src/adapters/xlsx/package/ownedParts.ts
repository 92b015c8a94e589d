import { partKey } from "../zip/partKey";
import { relationshipsPart } from "./partNames";
import type { PartStore } from "./partStore";
import { relationshipsBySource } from "./relationshipsBySource";

/**
 * The parts that some sheets lead to and nothing else does: their tables, comments, drawings and what hangs on those,
 * with the relationship parts of all of them. What another part leads to as well is shared, and stays.
 *
 * @returns Part names, without the sheets themselves.
 */
export async function ownedParts(
  store: PartStore,
  sheetParts: readonly string[],
): Promise<ReadonlySet<string>> {
  const targets = await targetsBySource(store);
  const owned = new Set<string>();
  const pending = sheetParts.map(partKey);
  const sheets = new Set(pending);
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const target of targets.get(source) ?? []) {
      if (owned.has(target) || sheets.has(target)) continue;
      owned.add(target);
      pending.push(target);
    }
  }
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [source, leadsTo] of targets) {
      if (owned.has(source) || sheets.has(source)) continue;
      for (const target of leadsTo) if (owned.delete(target)) isSettled = false;
    }
  }
  const withRelationships = [...owned, ...sheets].map(relationshipsPart).filter((part) => store.has(part));
  return new Set([...[...owned].filter((part) => store.has(part)), ...withRelationships]);
}

/** Which parts each part leads to, by their keys. */
async function targetsBySource(store: PartStore): Promise<ReadonlyMap<string, readonly string[]>> {
  const targets = new Map<string, readonly string[]>();
  for (const [source, relationships] of await relationshipsBySource(store)) {
    const parts = relationships.flatMap(({ part }) => (part === undefined ? [] : [partKey(part)]));
    targets.set(source, parts);
  }
  return targets;
}
