import { eachSharedString } from "./parts/sharedStringReferences";
import type { LeftStrings, SharedStringsEdit } from "./parts/sharedStringsEdit";
import type { WorkbookModel } from "./workbookModel";

/** What only the replaced sheets pointed to. The other sheets are read for it only when such texts are not wanted again. */
export async function leftStrings(
  { store, sheets }: WorkbookModel,
  replacedParts: readonly string[],
  strings: SharedStringsEdit,
): Promise<LeftStrings> {
  let references = 0;
  const orphans = new Set<number>();
  for (const part of replacedParts) {
    await eachSharedString(store, part, (index) => {
      references++;
      if (!strings.isUsed(index)) orphans.add(index);
    });
  }
  for (const { part } of sheets) {
    if (orphans.size === 0) break;
    if (!replacedParts.includes(part)) await eachSharedString(store, part, (index) => orphans.delete(index));
  }
  return { references, orphans };
}
