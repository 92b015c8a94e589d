import { foldText } from "../language/foldText";
import { isEveryone } from "../language/isEveryone";
import type { FixedDate } from "../plan/fixedDate";
import { keyText, type MessageKey } from "../plan/messageKey";
import type { DatedMessage } from "../plan/planChanges";
import type { Wave } from "../plan/wave";
import { isSent, type CommunicationRow, type CommunicationsReading } from "./communicationsReading";

/** A row of an earlier run by the key of its message. */
export type EarlierCommunication = { readonly key: MessageKey; readonly row: CommunicationRow };

/**
 * The rows of an earlier run by the text of their keys, each key once.
 *
 * @param waves - Of the plan: they tell whether an audience is one group, or however many a message goes to at once.
 */
export function earlierCommunications(
  { rows }: CommunicationsReading,
  waves: readonly Wave[],
): ReadonlyMap<string, EarlierCommunication> {
  const audiences = new Map(
    waves.flatMap(({ audience, messages }) =>
      messages.map(({ name }) => [foldText(name), audience] as const),
    ),
  );
  const earlier = new Map<string, EarlierCommunication>();
  for (const row of rows) {
    const { message, audience: group, batch } = row;
    const audience = audiences.get(foldText(message)) ?? (isEveryone(group) ? "everyone" : "eachGroup");
    const key: MessageKey = { message, batch, ...(audience === "eachGroup" && { group }) };
    if (!earlier.has(keyText(key))) earlier.set(keyText(key), { key, row });
  }
  return earlier;
}

/** The dates that the person fixed: of what was sent, the day it went out; else a locked date. */
export function fixedDatesOf(earlier: ReadonlyMap<string, EarlierCommunication>): readonly FixedDate[] {
  return [...earlier.values()].flatMap(({ key, row }): readonly FixedDate[] => {
    const { sentDate, sendDate, lockedDate, source } = row;
    if (isSent(row)) {
      const date = sentDate ?? sendDate;
      return date === undefined ? [] : [{ ...key, kind: "sent", date, source }];
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
  earlier: ReadonlyMap<string, EarlierCommunication>,
  planned: ReadonlySet<string>,
): readonly DatedMessage[] {
  return [...earlier].flatMap(([text, { key, row }]) => {
    if (isSent(row) && !planned.has(text)) return [];
    const date = (isSent(row) ? row.sentDate : undefined) ?? row.sendDate;
    return [{ ...key, ...(date && { date }) }];
  });
}
