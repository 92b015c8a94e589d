import { compareDates, type CivilDate } from "../calendar/civilDate";
import type { DateConflict, DateReason } from "../calendar/dateReason";
import { keyText, messageKey, type MessageKey } from "./messageKey";
import type { RolloutPlan } from "./rolloutPlan";

/** A message and its day; without a day, there is a conflict. */
export type DatedMessage = MessageKey & { readonly date?: CivilDate };

/** A message of a plan, with why it has its day or none. */
export type ExplainedMessage = DatedMessage & { readonly why: DateReason | DateConflict };

/** What a new run does to the dates of the run before it. */
export type PlanChanges = {
  readonly added: readonly ExplainedMessage[];
  /** `from` or `to` is absent where the message has no day. */
  readonly moved: readonly (MessageKey & {
    readonly from?: CivilDate;
    readonly to?: CivilDate;
    readonly why: DateReason | DateConflict;
  })[];
  readonly removed: readonly DatedMessage[];
  readonly kept: readonly ExplainedMessage[];
};

/** Every message of a plan with its day, those without one last. */
export function datedMessages({ scheduled, conflicts }: RolloutPlan): readonly ExplainedMessage[] {
  return [
    ...scheduled.map((entry) => ({ ...messageKey(entry), date: entry.sendDate, why: entry.reason })),
    ...conflicts.map((entry) => ({ ...messageKey(entry), why: entry.conflict })),
  ];
}

/**
 * What changes from one run to the next, by the messages' keys.
 *
 * @param before - The messages as the workbook has them.
 * @param after - The messages as they would be written.
 */
export function planChanges(
  before: readonly DatedMessage[],
  after: readonly ExplainedMessage[],
): PlanChanges {
  const earlier = new Map(before.map((message) => [keyText(message), message]));
  const keys = new Set(after.map(keyText));
  const known = after.flatMap((message) => {
    const old = earlier.get(keyText(message));
    return old === undefined ? [] : [{ message, from: old.date }];
  });
  return {
    added: after.filter((message) => !earlier.has(keyText(message))),
    moved: known.flatMap(({ message: { date: to, ...message }, from }) =>
      isSameDate(from, to) ? [] : [{ ...message, ...(from && { from }), ...(to && { to }) }],
    ),
    removed: before.filter((message) => !keys.has(keyText(message))),
    kept: known.flatMap(({ message, from }) => (isSameDate(from, message.date) ? [message] : [])),
  };
}

function isSameDate(one: CivilDate | undefined, other: CivilDate | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return compareDates(one, other) === 0;
}
