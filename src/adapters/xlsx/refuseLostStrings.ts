import { damaged } from "./damaged";
import { eachSharedString } from "./parts/sharedStringReferences";
import type { WorkbookModel } from "./workbookModel";

/**
 * Refuses a workbook without shared strings of which a cell points to one: the cell would come to show the first text of ours.
 *
 * @throws WorkbookError `not-a-workbook`.
 */
export async function refuseLostStrings({ store, sheets }: WorkbookModel): Promise<void> {
  for (const { part } of sheets) {
    if (part === undefined) continue;
    await eachSharedString(store, part, () => {
      throw damaged(`${part}: a shared string that is not there`);
    });
  }
}
