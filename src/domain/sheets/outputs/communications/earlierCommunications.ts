import { foldText } from "../../../language/foldText";
import { isEveryone } from "../../../recognition/isEveryone";
import type { FixedDate } from "../../../plan/fixedDate";
import { keyText, type MessageKey } from "../../../plan/messageKey";
import type { DatedMessage } from "../../../plan/planChanges";
import type { Wave } from "../../../plan/wave";
import {
  isCancelled,
  isSent,
  type CommunicationRow,
  type CommunicationsReading,
} from "./communicationsReading";
import type { GroupOfRow } from "./groupOfRow";
import { joinedRows } from "./joinedRows";

/** A row of an earlier run by the key of its message. */
export type EarlierCommunication = { readonly key: MessageKey; readonly row: CommunicationRow };

/** A row that is in the plan no more, or a second time, and why it stays. */
export type KeptRow = { readonly row: CommunicationRow; readonly because: "sent" | "written" | "twice" };

/** What an earlier run has left for a plan. */
export type EarlierCommunications = {
  /** By the texts of their keys, a renamed group by its new name, and a message by the plan's name for it. */
  readonly byKey: ReadonlyMap<string, EarlierCommunication>;
  /** Further rows for a message of the plan that were sent under another name of group or message, or say something that the first does not. */
  readonly also: readonly KeptRow[];
};

/**
 * The rows of an earlier run, each key once: of several rows one that was sent counts, else the first; what people wrote on another joins it
 * where it says nothing, and else that row stays as well.
 *
 * @param waves - Of the plan: they tell whether an audience is one group, or however many it goes to at once.
 * @param nameOf - What the plan calls a message.
 * @param groupOf - The group of the plan that a row is about.
 */
export function earlierCommunications(
  { rows }: Pick<CommunicationsReading, "rows">,
  waves: readonly Wave[],
  nameOf: (name: string) => string,
  groupOf: (row: CommunicationRow) => GroupOfRow | undefined,
): EarlierCommunications {
  const audiences = new Map(
    waves.flatMap(({ audience, messages }) =>
      messages.map(({ name }) => [foldText(name), audience] as const),
    ),
  );
  const found = rows.map((row): EarlierCommunication & { readonly isDoubtful: boolean } => {
    const { audience: group, slice } = row;
    const message = nameOf(row.message);
    const audience = audiences.get(foldText(message)) ?? (isEveryone(group) ? "everyone" : "eachGroup");
    if (audience === "everyone") return { key: { message, slice }, row, isDoubtful: false };
    const { name, isDoubtful } = groupOf(row) ?? { name: group, isDoubtful: false };
    return { key: { message, slice, group: name }, row, isDoubtful };
  });
  const surestFirst = found.sort(
    (a, b) =>
      Number(a.isDoubtful) - Number(b.isDoubtful) ||
      Number(isSent(b.row)) - Number(isSent(a.row)) ||
      Number(isRenamed(a)) - Number(isRenamed(b)),
  );

  const byKey = new Map<string, EarlierCommunication>();
  const also: KeptRow[] = [];
  for (const { key, row } of surestFirst) {
    const text = keyText(key);
    const counting = byKey.get(text)?.row;
    if (counting === undefined) byKey.set(text, { key, row });
    else if (isSent(row) && !hasNamesOf(row, counting)) also.push({ row, because: "sent" });
    else {
      const joined = joinedRows(counting, row);
      byKey.set(text, { key, row: joined.row });
      if (joined.isMore) also.push({ row, because: "twice" });
    }
  }
  return { byKey, also };
}

/** Whether the plan calls the message of a row otherwise. */
function isRenamed({ key, row }: EarlierCommunication): boolean {
  return foldText(key.message) !== foldText(row.message);
}

function hasNamesOf(row: CommunicationRow, other: CommunicationRow): boolean {
  return (["message", "audience"] as const).every((name) => foldText(row[name]) === foldText(other[name]));
}

/** What is not to be mailed: rows that are marked as sent or cancelled. */
export function settledRows({ byKey }: EarlierCommunications): readonly EarlierCommunication[] {
  return [...byKey.values()].filter(({ row }) => isSent(row) || isCancelled(row));
}

/** The dates that the person fixed: of what was sent, the day it went out; of what is cancelled, the day it had; else a locked date. */
export function fixedDatesOf({ byKey }: EarlierCommunications): readonly FixedDate[] {
  return [...byKey.values()].flatMap(({ key, row }): readonly FixedDate[] => {
    const { sentDate, sendDate, lockedDate, source } = row;
    if (isSent(row)) {
      const date = sentDate ?? sendDate;
      return date === undefined ? [] : [{ ...key, kind: "sent", date, source }];
    }
    if (isCancelled(row)) {
      const date = sendDate ?? lockedDate;
      return [{ ...key, kind: "cancelled", ...(date && { date }), source }];
    }
    return lockedDate === undefined ? [] : [{ ...key, kind: "locked", date: lockedDate, source }];
  });
}

/**
 * The messages of an earlier run with their days, for comparing with a plan. Rows that were sent and are in no plan any more are left
 * out: they stay.
 *
 * @param planned - Texts of the keys of the plan.
 */
export function datesBefore(
  { byKey }: EarlierCommunications,
  planned: ReadonlySet<string>,
): readonly DatedMessage[] {
  return [...byKey].flatMap(([text, { key, row }]) => {
    if (isSent(row) && !planned.has(text)) return [];
    const date = (isSent(row) ? row.sentDate : undefined) ?? row.sendDate;
    return [{ ...key, ...(date && { date }) }];
  });
}
