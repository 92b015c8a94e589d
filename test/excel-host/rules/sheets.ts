import { ExcelError } from "../engine/excelError";
import type { HostState } from "../hostState";
import { quotedSheetName } from "../model/address";
import { newSheet, sheetId } from "../model/newSheet";
import type { SheetModel, Visibility } from "../model/workbookModel";
import { assertStructureOpen } from "./access";
import { isSameName, isSheetName } from "./names";
import { rewriteSheetReferences } from "./nameFormula";

/** Appends a sheet. Without a name it gets the next free one of `Sheet1`, `Sheet2` and so on. */
export function addSheet(name: string | undefined, host: HostState): SheetModel {
  assertStructureOpen(host);
  const { workbook } = host;
  if (name !== undefined) assertFreeName(name, host);
  let number = workbook.sheets.length + 1;
  while (name === undefined && isTaken(`Sheet${String(number)}`, host)) number += 1;
  const sheet = newSheet(name ?? `Sheet${String(number)}`, sheetId(host.newId));
  workbook.sheets = [...workbook.sheets, sheet];
  host.events.emit("added", sheet.id, { source: "Local" });
  return sheet;
}

/** Formulas and names follow the new name. */
export function renameSheet(sheet: SheetModel, name: string, host: HostState): void {
  assertStructureOpen(host);
  if (!isSameName(sheet.name, name)) assertFreeName(name, host);
  else if (!isSheetName(name)) throw new ExcelError("InvalidArgument");
  const oldName = sheet.name;
  sheet.name = name;
  rewriteFormulas(host, (used) => (isSameName(used, oldName) ? `${quotedSheetName(name)}!` : undefined));
}

/** @throws ExcelError InvalidOperation for a very hidden sheet and for the last visible one. */
export function deleteSheet(sheet: SheetModel, host: HostState): void {
  assertStructureOpen(host);
  const { workbook } = host;
  if (sheet.visibility === "VeryHidden" || isLastVisible(sheet, host))
    throw new ExcelError("InvalidOperation");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  host.events.emit("deleted", sheet.id, { source: "Local" });
  if (workbook.activeSheetId === sheet.id) activateBeside(index, host);
  rewriteFormulas(host, (used) => (isSameName(used, sheet.name) ? "#REF!" : undefined));
}

export function moveSheet(sheet: SheetModel, position: number, host: HostState): void {
  assertStructureOpen(host);
  const { workbook } = host;
  if (position < 0 || position >= workbook.sheets.length) throw new ExcelError("InvalidArgument");
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** @throws ExcelError InvalidOperation when no sheet would stay visible. */
export function setVisibility(sheet: SheetModel, visibility: Visibility, host: HostState): void {
  assertStructureOpen(host);
  if (visibility !== "Visible" && isLastVisible(sheet, host)) throw new ExcelError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && host.workbook.activeSheetId === sheet.id) {
    activateBeside(host.workbook.sheets.indexOf(sheet), host);
  }
}

/** The sheet that shows once the one at `index` no longer does: the next visible one, else the one before. */
function activateBeside(index: number, { workbook }: HostState): void {
  const isShown = ({ visibility }: SheetModel): boolean => visibility === "Visible";
  const next =
    workbook.sheets.slice(index).find(isShown) ??
    [...workbook.sheets.slice(0, index)].reverse().find(isShown);
  if (next === undefined) return;
  workbook.activeSheetId = next.id;
  workbook.selection = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
}

function isLastVisible(sheet: SheetModel, { workbook }: HostState): boolean {
  return (
    sheet.visibility === "Visible" &&
    workbook.sheets.filter(({ visibility }) => visibility === "Visible").length === 1
  );
}

function assertFreeName(name: string, host: HostState): void {
  if (!isSheetName(name)) throw new ExcelError("InvalidArgument");
  if (isTaken(name, host)) throw new ExcelError("ItemAlreadyExists");
}

function isTaken(name: string, { workbook }: HostState): boolean {
  return workbook.sheets.some((sheet) => isSameName(sheet.name, name));
}

function rewriteFormulas({ workbook }: HostState, rename: (sheetName: string) => string | undefined): void {
  for (const item of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    item.formula = rewriteSheetReferences(item.formula, rename);
    if (item.formula.includes("#REF!")) delete item.value;
  }
  for (const { cells } of workbook.sheets) {
    for (const [key, cell] of cells) {
      if (cell.formula === undefined) continue;
      const formula = rewriteSheetReferences(cell.formula, rename);
      if (formula !== cell.formula)
        cells.set(key, { ...cell, formula, ...(formula.includes("#REF!") && { value: { error: "#REF!" } }) });
    }
  }
}
