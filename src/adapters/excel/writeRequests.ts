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
  withoutStaging,
} from "./staging";
import type { WriteRuns } from "./writeRuns";
import { keyOf, type WriteTarget } from "./writeTarget";

/** Queues one request; to be followed by a sync. */
export type QueueRequest = (workbook: Excel.Workbook) => void;

/** The requests of a write. */
export type WriteRequests = {
  /** In their order. */
  readonly requests: readonly QueueRequest[];
  /** The ids of the staging sheets, by the place of their target; to be asked once the first request is answered. */
  readonly addedIds: () => readonly (string | undefined)[];
};

/**
 * The requests that write `targets`. Only the last one touches what people see: a new sheet is made as a staging sheet by an earlier one,
 * so that its id is known from then on, and is one that they see once all of it is there.
 *
 * @param inventory - With what an interrupted write left behind, which goes first.
 * @param isOver - Tells what is left behind from what another session prepares.
 * @param plan - Which rows go in which request; a single request writes them where they belong.
 * @param staging - The name of each target's staging sheet; absent for an old sheet that is written in a single request.
 */
export function writeRequests(
  inventory: Inventory,
  isOver: WriteRuns["isOver"],
  targets: readonly WriteTarget[],
  plan: readonly (readonly RowSlice[])[],
  staging: readonly (string | undefined)[],
): WriteRequests {
  const isSingle = plan.length === 1;
  let added: readonly (Excel.Worksheet | undefined)[] = [];
  const begin: QueueRequest = (workbook) => {
    removeLeftovers(workbook, inventory, isOver);
    added = staging.map((name) => (name === undefined ? undefined : addStagingSheet(workbook, name)));
  };
  const fill =
    (slices: readonly RowSlice[]): QueueRequest =>
    ({ worksheets }) => {
      for (const { draftIndex, firstRow, lastRow } of slices) {
        const target = targets[draftIndex];
        if (target === undefined) continue;
        const sheet = worksheets.getItem(staging[draftIndex] ?? keyOf(target));
        fillRows(sheet, target.draft, firstRow, lastRow);
      }
    };
  const commit: QueueRequest = (workbook) => {
    clearOldSheets(workbook, targets);
    if (isSingle) plan.forEach((slices) => fill(slices)(workbook));
    targets.forEach((target, index) => placeRows(workbook, target, staging[index]));
    finishSheets(workbook, withoutStaging(inventory), targets);
    for (const name of staging) if (name !== undefined) removeStagingMark(workbook, name);
  };
  const stage = plan.map(fill);
  const requests = isSingle ? [begin, commit] : [inOne([begin, stage[0]]), ...stage.slice(1), commit];
  const hasStaging = staging.some((name) => name !== undefined);
  return {
    requests: hasStaging ? requests : [inOne(requests)],
    addedIds: () => added.map((sheet) => sheet?.id),
  };
}

/** One request of several. */
function inOne(requests: readonly (QueueRequest | undefined)[]): QueueRequest {
  return (workbook) => requests.forEach((queue) => queue?.(workbook));
}

/** Clears what is there before anything of it is written: when Excel refuses that, nothing that people see has changed yet. */
function clearOldSheets({ worksheets }: Excel.Workbook, targets: readonly WriteTarget[]): void {
  for (const target of targets) {
    if (!target.isNew) clearSheet(worksheets.getItem(keyOf(target)), target.tables, target.chartCount);
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

function copyRows({ worksheets }: Excel.Workbook, target: WriteTarget, staged: string): void {
  const { rows } = target.draft;
  const columnCount = rows.at(0)?.length ?? 0;
  if (columnCount === 0) return;
  const source = worksheets.getItem(staged).getRangeByIndexes(0, 0, rows.length, columnCount);
  worksheets.getItem(keyOf(target)).getRangeByIndexes(0, 0, rows.length, columnCount).copyFrom(source, "All");
}
