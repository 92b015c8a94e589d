import { clearSheet } from "./clearSheet";
import { finishSheets } from "./finishSheets";
import { fillRows } from "./fillRows";
import type { Inventory } from "./inventory";
import type { RowSlice } from "./requestPlan";
import { addStagingSheet, removeLeftovers, removeStagingSheet } from "./staging";
import type { WriteTarget } from "./writeTarget";

/** Queues one request; to be followed by a sync. */
export type QueueRequest = (workbook: Excel.Workbook) => void;

/**
 * The requests that write `targets`. Only the last one touches what people see.
 *
 * @param plan - Which rows go in which request; a single request writes them to their own sheets.
 * @param staging - The names of the staging sheets, one a target; none when the plan is a single request.
 */
export function writeRequests(
  inventory: Inventory,
  targets: readonly WriteTarget[],
  plan: readonly (readonly RowSlice[])[],
  staging: readonly string[],
): readonly QueueRequest[] {
  const fill = (
    workbook: Excel.Workbook,
    slices: readonly RowSlice[],
    sheetOf: (index: number) => string,
  ) => {
    for (const { draftIndex, firstRow, lastRow } of slices) {
      const draft = targets[draftIndex]?.draft;
      if (draft === undefined) continue;
      fillRows(workbook.worksheets.getItem(sheetOf(draftIndex)), draft, firstRow, lastRow);
    }
  };
  const [onlySlices = []] = plan;
  if (staging.length === 0) {
    return [
      (workbook) => {
        removeLeftovers(workbook, inventory);
        prepareSheets(workbook, targets);
        fill(workbook, onlySlices, (index) => targets[index]?.sheet ?? "");
        finishSheets(workbook, inventory, targets);
      },
    ];
  }

  const stage = plan.map((slices, index): QueueRequest => (workbook) => {
    if (index === 0) {
      removeLeftovers(workbook, inventory);
      staging.forEach((sheet, sheetIndex) => addStagingSheet(workbook, sheet, sheetIndex));
    }
    fill(workbook, slices, (draftIndex) => staging[draftIndex] ?? "");
  });
  const commit: QueueRequest = (workbook) => {
    prepareSheets(workbook, targets);
    targets.forEach((target, index) => copyRows(workbook, target, staging[index] ?? ""));
    finishSheets(workbook, inventory, targets);
    staging.forEach((sheet, index) => removeStagingSheet(workbook, sheet, index));
  };
  return [...stage, commit];
}

/** Clears what is there before anything is added: when Excel refuses that, nothing has changed yet. */
function prepareSheets({ worksheets }: Excel.Workbook, targets: readonly WriteTarget[]): void {
  for (const { sheet, isNew, tables, chartCount } of targets) {
    if (!isNew) clearSheet(worksheets.getItem(sheet), tables, chartCount);
  }
  for (const { sheet, isNew } of targets) if (isNew) worksheets.add(sheet);
}

function copyRows({ worksheets }: Excel.Workbook, { draft, sheet }: WriteTarget, staged: string): void {
  const rowCount = draft.rows.length;
  const columnCount = draft.rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  const source = worksheets.getItem(staged).getRangeByIndexes(0, 0, rowCount, columnCount);
  worksheets.getItem(sheet).getRangeByIndexes(0, 0, rowCount, columnCount).copyFrom(source, "All");
}
