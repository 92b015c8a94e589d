import { isSameName } from "../../domain/grid/isSameName";
import { deleteSheet } from "./deleteSheet";
import type { Inventory } from "./inventory";
import { wholeSheetFormula } from "./sheetReference";
import type { WriteRuns } from "./writeRuns";

/**
 * What a sheet is called while a write is prepared on it, and the hidden name that marks it, until which is gone it is nobody's. Both say
 * of which run they are; those of an earlier build do not.
 */
const STAGING_NAME = /^_RolloutWaves\.(?:new\.([0-9a-z]{10})\.\d{1,2}|staging ?\d+)$/i;

/** The name of a run's staging sheet for draft `index`, 0-based, and of its mark: at most 31 characters, as a sheet's name may have. */
export function stagingName(run: string, index: number): string {
  return `_RolloutWaves.new.${run}.${String(index + 1)}`;
}

/** The run of a staging sheet or its mark, by its name; `""` for one of an earlier build, `undefined` for any other name. */
export function runOfStaging(name: string): string | undefined {
  const match = STAGING_NAME.exec(name);
  return match === null ? undefined : (match[1]?.toLowerCase() ?? "");
}

/** The sheets on which writes are prepared, or were when they were interrupted. */
function stagedSheets({ sheets, names }: Inventory): readonly string[] {
  const marked = names.filter(({ name }) => runOfStaging(name) !== undefined).map(({ sheet }) => sheet);
  return sheets
    .map(({ name }) => name)
    .filter(
      (name) =>
        runOfStaging(name) !== undefined ||
        marked.some((sheet) => sheet !== undefined && isSameName(sheet, name)),
    );
}

function isAmong(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.some((other) => isSameName(other, name));
}

/** The inventory without what is prepared in it, by whomever: as people know the workbook. */
export function withoutStaging(inventory: Inventory): Inventory {
  const staged = stagedSheets(inventory);
  return {
    ...inventory,
    sheets: inventory.sheets.filter(({ name }) => !isAmong(staged, name)),
    names: inventory.names.filter(
      ({ name, sheet }) => runOfStaging(name) === undefined && !isAmong(staged, sheet),
    ),
    tables: inventory.tables.filter(({ sheet }) => !isAmong(staged, sheet)),
  };
}

/**
 * Queues the removal of what interrupted writes left behind; marks go last, or what stays would not be known again. What another session
 * is still at work on stays: its sheets have their staging names until its last request, which shows them and takes their marks away.
 */
export function removeLeftovers(
  { worksheets, names }: Excel.Workbook,
  inventory: Inventory,
  isOver: WriteRuns["isOver"],
): void {
  const isLeft = (run: string): boolean => run === "" || isOver(run);
  const sheets = stagedSheets(inventory).filter((name) => isLeft(runOfStaging(name) ?? ""));
  for (const sheet of sheets) deleteSheet(worksheets.getItem(sheet));
  for (const { name, sheet } of inventory.names) {
    const run = runOfStaging(name);
    if ((run !== undefined && isLeft(run)) || isAmong(sheets, sheet)) names.getItem(name).delete();
  }
}

/** Queues a staging sheet, hidden so well that nobody meets it, and its mark; tells its id after the sync. */
export function addStagingSheet({ worksheets, names }: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  sheet.load("id");
  names.add(name, wholeSheetFormula(name)).visible = false;
  return sheet;
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
export function removeStagingMark({ names }: Excel.Workbook, staged: string): void {
  names.getItem(staged).delete();
}
