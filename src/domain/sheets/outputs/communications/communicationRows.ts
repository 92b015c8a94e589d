import { compareDates, epochDay } from "../../../calendar/civilDate";
import { keyText, messageKey } from "../../../plan/messageKey";
import type { RolloutPlan } from "../../../plan/rolloutPlan";
import { leftCells, plannedCells, type CellsContext, type CommunicationCells } from "./communicationCells";
import { isSent, type CommunicationRow } from "./communicationsReading";
import type { EarlierCommunications } from "./earlierCommunications";
import type { Cell } from "../../../grid/grid";

/** A row to be written: our columns, and the person's. */
export type DraftedCommunication = { readonly cells: CommunicationCells; readonly ownCells: readonly Cell[] };

/**
 * The rows of the Communications sheet: by send date, then as in the plan; after them what has no day, and at the end what was sent and has
 * left the plan.
 */
export function communicationRows(
  { scheduled, conflicts }: RolloutPlan,
  { byKey, alsoSent }: EarlierCommunications,
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
  const left = [...byKey]
    .flatMap(([key, { row }]) => (!keys.has(key) && isSent(row) ? [row] : []))
    .concat(alsoSent)
    .sort((a, b) => dayOf(a) - dayOf(b) || (textOf(a) < textOf(b) ? -1 : 1))
    .map((row) => ({ cells: leftCells(row, context), ownCells: row.ownCells }));
  return [...planned, ...left];
}

function dayOf({ sentDate, sendDate }: CommunicationRow): number {
  const date = sentDate ?? sendDate;
  return date === undefined ? 0 : epochDay(date);
}

function textOf({ message, audience, slice }: CommunicationRow): string {
  return keyText({ message, group: audience, slice });
}
