import { clearSheet } from "./clearSheet";
import { fillRows } from "./fillRows";
import type { Inventory } from "./inventory";
import { layOutSheet } from "./layOutSheet";
import { nameSheet } from "./nameSheet";
import type { RowSlice } from "./requestPlan";
import {
  addStagingSheet,
  removeLeftovers,
  removeStagingMark,
  removeStagingSheet,
  revealStagingSheet,
  withoutLeftovers,
} from "./staging";
import type { WriteTarget } from "./writeTarget";

/** Queues one request; to be followed by a sync. */
export type QueueRequest = (workbook: Excel.Workbook) => void;

/**
 * The requests that write `targets`. Only the last one touches what people see: a new sheet is made as a staging sheet,
 * and is one that they see once all of it is there.
 *
 * @param inventory - With what an interrupted write left behind, which goes first.
 * @param plan - Which rows go in which request; a single request writes those of old sheets where they belong.
 * @param staging - The name of each target's staging sheet; absent for an old sheet that is written in a single request.
 */
export function writeRequests(
  inventory: Inventory,
  targets: readonly WriteTarget[],
  plan: readonly (readonly RowSlice[])[],
  staging: readonly (string | undefined)[],
): readonly QueueRequest[] {
  const isSingle = plan.length === 1;
  const stage = plan.map((slices, index): QueueRequest => (workbook) => {
    if (index === 0) {
      removeLeftovers(workbook, inventory);
      if (isSingle) clearOldSheets(workbook, targets);
      staging.forEach((sheet, place) => {
        if (sheet !== undefined) addStagingSheet(workbook, sheet, place);
      });
    }
    for (const { draftIndex, firstRow, lastRow } of slices) {
      const target = targets[draftIndex];
      if (target === undefined) continue;
      const sheet = workbook.worksheets.getItem(staging[draftIndex] ?? target.sheet);
      fillRows(sheet, target.draft, firstRow, lastRow);
    }
  });
  const commit: QueueRequest = (workbook) => {
    if (!isSingle) clearOldSheets(workbook, targets);
    targets.forEach((target, index) => finishSheet(workbook, inventory, target, staging[index]));
    staging.forEach((sheet, index) => {
      if (sheet !== undefined) removeStagingMark(workbook, index);
    });
  };
  const [only] = stage;
  if (!isSingle || only === undefined) return [...stage, commit];
  return [
    (workbook) => {
      only(workbook);
      commit(workbook);
    },
  ];
}

/** Clears what is there before anything is added: when Excel refuses that, nothing has changed yet. */
function clearOldSheets({ worksheets }: Excel.Workbook, targets: readonly WriteTarget[]): void {
  for (const { sheet, isNew, tables } of targets) {
    if (!isNew) clearSheet(worksheets.getItem(sheet), tables);
  }
}

/** Queues what makes a target of its rows, wherever they were written. */
function finishSheet(
  workbook: Excel.Workbook,
  inventory: Inventory,
  target: WriteTarget,
  staged: string | undefined,
): void {
  const { draft, sheet, isNew } = target;
  if (staged !== undefined && isNew) revealStagingSheet(workbook, staged, sheet);
  if (staged !== undefined && !isNew) {
    copyRows(workbook, target, staged);
    removeStagingSheet(workbook, staged);
  }
  layOutSheet(workbook.worksheets.getItem(sheet), draft);
  nameSheet(workbook.names, withoutLeftovers(inventory), target);
}

function copyRows({ worksheets }: Excel.Workbook, { draft, sheet }: WriteTarget, staged: string): void {
  const rowCount = draft.rows.length;
  const columnCount = draft.rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  const source = worksheets.getItem(staged).getRangeByIndexes(0, 0, rowCount, columnCount);
  worksheets.getItem(sheet).getRangeByIndexes(0, 0, rowCount, columnCount).copyFrom(source, "All");
}
