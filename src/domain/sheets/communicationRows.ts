import { compareDates, epochDay } from "../calendar/civilDate";
import { keyText, messageKey } from "../plan/messageKey";
import type { RolloutPlan } from "../plan/rolloutPlan";
import { leftCells, plannedCells, type CellsContext, type CommunicationCells } from "./communicationCells";
import { isSent, type CommunicationRow } from "./communicationsReading";
import type { EarlierCommunication } from "./earlierCommunications";
import type { Cell } from "./grid";

/** A row to be written: our columns, and the person's. */
export type DraftedCommunication = { readonly cells: CommunicationCells; readonly ownCells: readonly Cell[] };

/**
 * The rows of the Communications sheet: by send date, then as in the plan; after them what has no day, and at the end what was sent and has
 * left the plan.
 */
export function communicationRows(
  { scheduled, conflicts }: RolloutPlan,
  earlier: ReadonlyMap<string, EarlierCommunication>,
  context: CellsContext,
): readonly DraftedCommunication[] {
  const byDate = [...scheduled].sort((a, b) => compareDates(a.sendDate, b.sendDate));
  const keys = new Set<string>();
  const planned = [...byDate, ...conflicts].map((entry) => {
    const key = keyText(messageKey(entry));
    keys.add(key);
    const row = earlier.get(key)?.row;
    return { cells: plannedCells(entry, row, context), ownCells: row?.ownCells ?? [] };
  });
  const left = [...earlier]
    .filter(([key, { row }]) => !keys.has(key) && isSent(row))
    .sort(([one, a], [other, b]) => dayOf(a.row) - dayOf(b.row) || (one < other ? -1 : 1))
    .map(([, { row }]) => ({ cells: leftCells(row, context), ownCells: row.ownCells }));
  return [...planned, ...left];
}

function dayOf({ sentDate, sendDate }: CommunicationRow): number {
  const date = sentDate ?? sendDate;
  return date === undefined ? 0 : epochDay(date);
}
