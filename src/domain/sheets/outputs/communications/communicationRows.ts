import { compareDates, epochDay } from "../../../calendar/civilDate";
import { keyText, messageKey } from "../../../plan/messageKey";
import type { RolloutPlan } from "../../../plan/rolloutPlan";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import {
  leftCells,
  looseCells,
  plannedCells,
  type CellsContext,
  type CommunicationCells,
} from "./communicationCells";
import { isSent, type CommunicationRow, type CommunicationsReading } from "./communicationsReading";
import type { EarlierCommunications, KeptRow } from "./earlierCommunications";
import type { Cell } from "../../../grid/grid";

/** A row to be written: our columns, and the person's. */
export type DraftedCommunication = { readonly cells: CommunicationCells; readonly ownCells: readonly Cell[] };

/**
 * The rows of the Communications sheet: by send date, then as in the plan; after them what has no day, and at the end what was sent, or
 * somebody has written on, and has left the plan or stands twice, and rows that are about no message.
 */
export function communicationRows(
  { scheduled, conflicts, groups, waves }: RolloutPlan,
  { byKey, also }: EarlierCommunications,
  looseRows: CommunicationsReading["looseRows"],
  context: CellsContext,
): readonly DraftedCommunication[] {
  const byDate = [...scheduled].sort((a, b) => compareDates(a.sendDate, b.sendDate));
  const keys = new Set<string>();
  const planned = [...byDate, ...conflicts].map((entry) => {
    const key = keyText(messageKey(entry));
    keys.add(key);
    const row = byKey.get(key)?.row;
    return { cells: plannedCells(entry, row, context), ownCells: row?.ownCells ?? [] };
  });
  const ours = [
    ...groups.map(({ owner }) => owner),
    ...waves.flatMap(({ messages }) => messages.map(({ owner }) => owner)),
    context.feedback,
  ];
  const left = [...byKey]
    .flatMap(([key, { row }]): readonly KeptRow[] => {
      if (keys.has(key)) return [];
      if (isSent(row)) return [{ row, because: "sent" }];
      return isWrittenOn(row, ours) ? [{ row, because: "written" }] : [];
    })
    .concat(also)
    .sort((a, b) => dayOf(a.row) - dayOf(b.row) || (textOf(a.row) < textOf(b.row) ? -1 : 1))
    .map((kept) => ({ cells: leftCells(kept, context), ownCells: kept.row.ownCells }));
  return [
    ...planned,
    ...left,
    ...looseRows.map(({ cells, ownCells }) => ({ cells: looseCells(cells), ownCells })),
  ];
}

/** Whether somebody has written on a row. */
function isWrittenOn(
  { cells, ownCells, status, lockedDate }: CommunicationRow,
  ours: readonly (string | undefined)[],
): boolean {
  const texts = (["owner", "notes", "feedback"] as const).map((name) => cellText(cells.get(name) ?? null));
  return (
    texts.some((text) => text !== "" && !ours.includes(text)) ||
    !ownCells.every(isEmptyCell) ||
    lockedDate !== undefined ||
    (status !== undefined && status !== "planned")
  );
}

function dayOf({ sentDate, sendDate }: CommunicationRow): number {
  const date = sentDate ?? sendDate;
  return date === undefined ? 0 : epochDay(date);
}

function textOf({ message, audience, slice }: CommunicationRow): string {
  return keyText({ message, group: audience, slice });
}
