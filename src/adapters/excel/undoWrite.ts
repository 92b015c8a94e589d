import { outputOfMark } from "../../app/workbookPort";
import { withExcel, type ExcelHost } from "./excelSession";
import { isSameName, takeInventory, type Inventory } from "./inventory";
import { deleteSheet } from "./deleteSheet";
import { isStagingMark } from "./staging";
import type { WriteTarget } from "./writeTarget";

/**
 * Takes away the sheets and names that a failed write added, and gives the names that it moved back.
 * What it did to sheets that were there before is beyond this.
 *
 * @param before - What the workbook held before the write.
 * @param staging - The names of the write's staging sheets.
 */
export async function undoWrite(
  host: ExcelHost,
  before: Inventory,
  targets: readonly WriteTarget[],
  staging: readonly string[],
): Promise<void> {
  const addedSheets = [...staging, ...targets.filter(({ isNew }) => isNew).map(({ sheet }) => sheet)];
  const draftNames = targets.flatMap(({ draft }) => draft.names.map(({ name }) => name));
  const isOurs = (name: string) =>
    outputOfMark(name) !== undefined ||
    isStagingMark(name) ||
    draftNames.some((draftName) => isSameName(draftName, name));

  await withExcel(host, async (session) => {
    const now = await takeInventory(session);
    const { names, worksheets } = session.context.workbook;
    for (const { name, formula } of now.names.filter((item) => isOurs(item.name))) {
      const previous = before.names.find((item) => isSameName(item.name, name));
      if (previous === undefined) names.getItem(name).delete();
      else if (previous.formula !== formula) names.getItem(name).formula = previous.formula;
    }
    for (const { name } of now.sheets) {
      if (addedSheets.some((added) => isSameName(added, name))) deleteSheet(worksheets.getItem(name));
    }
    await session.sync();
  });
}
