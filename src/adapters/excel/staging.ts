import { deleteSheet } from "./deleteSheet";
import { isSameName, type Inventory } from "./inventory";
import { wholeSheetFormula } from "./sheetReference";

/** Hidden names of this kind mark the sheets on which a write that takes several requests is prepared. */
const STAGING_PREFIX = "_RolloutWaves.staging";

/** The name that marks the staging sheet of draft `index`, 0-based. */
function stagingMark(index: number): string {
  return `${STAGING_PREFIX}${String(index + 1)}`;
}

/** Whether a named item marks a staging sheet. */
export function isStagingMark(name: string): boolean {
  return name.toLowerCase().startsWith(STAGING_PREFIX.toLowerCase());
}

/** The staging sheets that an interrupted write left behind. */
export function leftoverSheets({ sheets, names }: Inventory): readonly string[] {
  const marked = names.filter(({ name }) => isStagingMark(name)).map(({ sheet }) => sheet);
  return sheets
    .map(({ name }) => name)
    .filter((name) => marked.some((sheet) => sheet !== undefined && isSameName(sheet, name)));
}

/** Names for so many staging sheets that the workbook does not have yet. */
export function freeStagingNames({ sheets }: Inventory, count: number): readonly string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const name = `${STAGING_PREFIX} ${String(number)}`;
    if (!sheets.some((sheet) => isSameName(sheet.name, name))) free.push(name);
  }
  return free;
}

/** Queues the removal of what an interrupted write left behind. */
export function removeLeftovers({ worksheets, names }: Excel.Workbook, inventory: Inventory): void {
  for (const { name } of inventory.names) if (isStagingMark(name)) names.getItem(name).delete();
  for (const sheet of leftoverSheets(inventory)) deleteSheet(worksheets.getItem(sheet));
}

/** Queues a staging sheet, hidden so well that nobody meets it, and its mark. */
export function addStagingSheet({ worksheets, names }: Excel.Workbook, sheet: string, index: number): void {
  worksheets.add(sheet).visibility = "VeryHidden";
  names.add(stagingMark(index), wholeSheetFormula(sheet)).visible = false;
}

/** Queues the removal of a staging sheet and its mark. */
export function removeStagingSheet(
  { worksheets, names }: Excel.Workbook,
  sheet: string,
  index: number,
): void {
  names.getItem(stagingMark(index)).delete();
  deleteSheet(worksheets.getItem(sheet));
}
