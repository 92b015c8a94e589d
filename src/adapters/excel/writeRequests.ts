import { clearSheet } from "./clearSheet";
import { finishSheets } from "./finishSheets";
import { fillRows } from "./fillRows";
import type { Inventory } from "./inventory";
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
    targets.forEach((target, index) => placeRows(workbook, target, staging[index]));
    finishSheets(workbook, withoutLeftovers(inventory), targets);
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
  for (const { sheet, isNew, tables, chartCount } of targets) {
    if (!isNew) clearSheet(worksheets.getItem(sheet), tables, chartCount);
  }
}

/** Queues what brings a target's rows to its sheet, wherever they were written. */
function placeRows(workbook: Excel.Workbook, target: WriteTarget, staged: string | undefined): void {
  if (staged === undefined) return;
  if (target.isNew) {
    revealStagingSheet(workbook, staged, target.sheet);
  } else {
    copyRows(workbook, target, staged);
    removeStagingSheet(workbook, staged);
  }
}

function copyRows({ worksheets }: Excel.Workbook, { draft, sheet }: WriteTarget, staged: string): void {
  const rowCount = draft.rows.length;
  const columnCount = draft.rows.at(0)?.length ?? 0;
  if (columnCount === 0) return;
  const source = worksheets.getItem(staged).getRangeByIndexes(0, 0, rowCount, columnCount);
  worksheets.getItem(sheet).getRangeByIndexes(0, 0, rowCount, columnCount).copyFrom(source, "All");
}
