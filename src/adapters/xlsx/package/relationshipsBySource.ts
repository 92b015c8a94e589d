import { partKey } from "../zip/partKey";
import { sourceOfRelationships } from "./partNames";
import type { PartStore } from "./partStore";
import { readRelationships, type Relationship } from "./relationships";

/** The relationships of every part that has some, by its key; `""` for the package itself. */
export async function relationshipsBySource(
  store: PartStore,
): Promise<ReadonlyMap<string, readonly Relationship[]>> {
  const found = new Map<string, readonly Relationship[]>();
  for (const { name } of store.entries) {
    const source = sourceOfRelationships(partKey(name));
    if (source !== undefined) found.set(source, await readRelationships(store, source));
  }
  return found;
}
