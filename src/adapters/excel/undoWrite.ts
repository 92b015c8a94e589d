import { isSameName } from "../../domain/sheets/isSameName";
import { outputOfMark } from "../../app/workbookPort";
import { deleteSheet } from "./deleteSheet";
import { withExcel, type ExcelHost } from "./excelSession";
import { takeInventory, type Inventory } from "./inventory";
import { removeLeftovers, withoutLeftovers } from "./staging";
import type { WriteTarget } from "./writeTarget";

/**
 * Takes away the sheets and names that a failed write added, and gives the names that it moved back.
 * What it did to sheets that were there before is beyond this.
 *
 * @param before - What the workbook held before the write.
 */
export async function undoWrite(
  host: ExcelHost,
  before: Inventory,
  targets: readonly WriteTarget[],
): Promise<void> {
  const previous = withoutLeftovers(before);
  const added = targets.filter(({ isNew }) => isNew);
  const draftNames = targets.flatMap(({ draft }) => draft.names.map(({ name }) => name));
  const isOurs = (name: string) =>
    outputOfMark(name) !== undefined || draftNames.some((draftName) => isSameName(draftName, name));

  await withExcel(host, async (session) => {
    const whole = await takeInventory(session);
    const now = withoutLeftovers(whole);
    const previousOf = (name: string) => previous.names.find((item) => isSameName(item.name, name));
    const { workbook } = session.context;
    const { names, worksheets } = workbook;
    removeLeftovers(workbook, { ...whole, names: whole.names.filter(({ name }) => !previousOf(name)) });
    for (const { name } of now.sheets) {
      if (added.some(({ sheet }) => isSameName(sheet, name))) deleteSheet(worksheets.getItem(name));
    }
    for (const { name } of now.names) {
      if (isOurs(name) && !previousOf(name)) names.getItem(name).delete();
    }
    for (const { name, formula } of whole.names) {
      const kept = isOurs(name) ? previousOf(name) : undefined;
      if (kept !== undefined && kept.formula !== formula) names.getItem(name).formula = kept.formula;
    }
    await session.sync();
  });
}
