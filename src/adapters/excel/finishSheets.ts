import { referredSheet } from "../../app/draftReferences";
import type { DraftReference } from "../../domain/grid/sheetDraft";
import { rangeAddress } from "../../domain/grid/grid";
import { addChart } from "./addChart";
import { addTable } from "./addTable";
import type { Inventory } from "./inventory";
import { layOutSheet } from "./layOutSheet";
import { nameSheet } from "./nameSheet";
import { rangeFormula } from "./sheetReference";
import { validateCells } from "./validateCells";
import { keyOf, type WriteTarget } from "./writeTarget";

/** Queues all that drafts say beside their rows, which are written already. */
export function finishSheets(
  { worksheets, names }: Excel.Workbook,
  inventory: Inventory,
  targets: readonly WriteTarget[],
): void {
  for (const target of targets) {
    const sheet = worksheets.getItem(keyOf(target));
    if (target.draft.table !== undefined) addTable(sheet, target.draft.table);
    layOutSheet(sheet, target.draft);
    nameSheet(names, inventory, target);
  }
  // Lists and charts may be of any of the sheets.
  for (const target of targets) {
    const sheet = worksheets.getItem(keyOf(target));
    const sheetOf = (reference: DraftReference) => referredSheet(reference, target, targets);
    for (const validation of target.draft.validations ?? []) {
      validateCells(sheet, validation, (cells) => rangeFormula(sheetOf(cells), cells.range));
    }
    for (const chart of target.draft.charts ?? []) {
      addChart(sheet, chart, (cells) =>
        worksheets.getItem(sheetOf(cells)).getRange(rangeAddress(cells.range)),
      );
    }
  }
}
