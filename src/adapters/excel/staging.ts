import { isSameName } from "../../domain/sheets/isSameName";
import { deleteSheet } from "./deleteSheet";
import type { Inventory } from "./inventory";
import { wholeSheetFormula } from "./sheetReference";

/** Hidden names of this kind mark the sheets on which a write is prepared; until the mark is gone they are nobody's. */
const STAGING_PREFIX = "_RolloutWaves.staging";
/** As what such a sheet is added, before it can be marked. */
const STAGING_SHEET = /^_RolloutWaves\.staging \d+$/i;

/** The name that marks the staging sheet of draft `index`, 0-based. */
function stagingMark(index: number): string {
  return `${STAGING_PREFIX}${String(index + 1)}`;
}

/** Whether a named item marks a staging sheet. */
function isStagingMark(name: string): boolean {
  return name.toLowerCase().startsWith(STAGING_PREFIX.toLowerCase());
}

/** The staging sheets that an interrupted write left behind. */
function leftoverSheets({ sheets, names }: Inventory): readonly string[] {
  const marked = names.filter(({ name }) => isStagingMark(name)).map(({ sheet }) => sheet);
  return sheets
    .map(({ name }) => name)
    .filter(
      (name) =>
        STAGING_SHEET.test(name) || marked.some((sheet) => sheet !== undefined && isSameName(sheet, name)),
    );
}

/** Names that mark staging sheets, or refer to one. */
function leftoverNames(inventory: Inventory): readonly string[] {
  const sheets = leftoverSheets(inventory);
  return inventory.names
    .filter(({ name, sheet }) => isStagingMark(name) || isAmong(sheets, sheet))
    .map(({ name }) => name);
}

function isAmong(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.some((other) => isSameName(other, name));
}

/** The inventory as it is once {@link removeLeftovers} is done. */
export function withoutLeftovers(inventory: Inventory): Inventory {
  const [sheets, names] = [leftoverSheets(inventory), leftoverNames(inventory)];
  return {
    ...inventory,
    sheets: inventory.sheets.filter(({ name }) => !isAmong(sheets, name)),
    names: inventory.names.filter(({ name }) => !names.includes(name)),
    tables: inventory.tables.filter(({ sheet }) => !isAmong(sheets, sheet)),
  };
}

/** Names for so many staging sheets that the workbook does not have yet. */
export function freeStagingNames({ sheets }: Inventory, count: number): readonly string[] {
  const taken = sheets.map(({ name }) => name);
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const name = `${STAGING_PREFIX} ${String(number)}`;
    if (!isAmong(taken, name)) free.push(name);
  }
  return free;
}

/** Queues the removal of what an interrupted write left behind; marks go last, or what stays would not be known again. */
export function removeLeftovers({ worksheets, names }: Excel.Workbook, inventory: Inventory): void {
  for (const sheet of leftoverSheets(inventory)) deleteSheet(worksheets.getItem(sheet));
  for (const name of leftoverNames(inventory)) names.getItem(name).delete();
}

/** Queues a staging sheet, hidden so well that nobody meets it, and its mark. */
export function addStagingSheet({ worksheets, names }: Excel.Workbook, sheet: string, index: number): void {
  worksheets.add(sheet).visibility = "VeryHidden";
  names.add(stagingMark(index), wholeSheetFormula(sheet)).visible = false;
}

/** Queues that a staging sheet becomes one that people see. It counts as staged until {@link removeStagingMark}. */
export function revealStagingSheet({ worksheets }: Excel.Workbook, staged: string, sheet: string): void {
  const added = worksheets.getItem(staged);
  added.name = sheet;
  added.visibility = "Visible";
}

/** Queues the end of a staging sheet that was only copied from; its mark stays. */
export function removeStagingSheet({ worksheets }: Excel.Workbook, staged: string): void {
  deleteSheet(worksheets.getItem(staged));
}

/** Queues that a sheet is no longer staged. */
export function removeStagingMark({ names }: Excel.Workbook, index: number): void {
  names.getItem(stagingMark(index)).delete();
}
