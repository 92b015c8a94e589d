import { IndexSet } from "./parts/indexSet";
import { eachSharedString } from "./parts/sharedStringReferences";
import type { WorkbookModel } from "./workbookModel";

/** The shared strings that only the sheets in some parts point to, by their numbers. */
export async function orphanStrings(
  { store, sheets }: WorkbookModel,
  replacedParts: readonly string[],
): Promise<IndexSet> {
  const orphans = new IndexSet();
  for (const part of replacedParts) {
    await eachSharedString(store, part, (index) => orphans.add(index));
  }
  for (const { part } of sheets) {
    if (orphans.size === 0) break;
    if (!replacedParts.includes(part)) await eachSharedString(store, part, (index) => orphans.delete(index));
  }
  return orphans;
}
