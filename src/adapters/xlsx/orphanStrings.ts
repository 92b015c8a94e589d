import { IndexSet } from "./parts/indexSet";
import { eachSharedString } from "./parts/sharedStringReferences";
import type { ModelSheet, WorkbookModel } from "./workbookModel";

/** The shared strings that only some sheets, which are replaced, point to, by their numbers. */
export async function orphanStrings(
  { store, sheets }: WorkbookModel,
  replaced: readonly ModelSheet[],
): Promise<IndexSet> {
  const orphans = new IndexSet();
  for (const { part } of replaced) {
    if (part !== undefined) await eachSharedString(store, part, (index) => orphans.add(index));
  }
  for (const sheet of sheets) {
    if (orphans.size === 0) break;
    if (sheet.part === undefined || replaced.includes(sheet)) continue;
    await eachSharedString(store, sheet.part, (index) => orphans.delete(index));
  }
  return orphans;
}
