import type { CivilDate } from "../calendar/civilDate";
import { foldText } from "../language/foldText";
import { messageKey, type MessageKey } from "../plan/messageKey";
import type { Group } from "../plan/group";
import type { PlannedMessage, ScheduledMessage, Slice } from "../plan/rolloutPlan";
import { batchId } from "./batchId";
import { addressKey } from "./recipient";

/** One mail that went out. */
export type SentMail = {
  readonly message: string;
  readonly group: string;
  /** Which slice of a divided group the person was in, 1 and up; 1 where the group was not divided. */
  readonly slice: number;
  /** Into how many it was divided. */
  readonly slices: number;
  readonly address: string;
  /** Absent where the log does not say. */
  readonly sentOn?: CivilDate;
  /** As the Batch column of Messages had it. */
  readonly batch: string;
};

/** Answers who got what. A message is known by its name in the plan, a group by its name there. */
export type SentLog = {
  /** Whether an address got a message, be it with another group. */
  readonly has: (message: string, address: string) => boolean;
  /** Whether the log says who got a message of this key. */
  readonly tells: (key: MessageKey) => boolean;
};

/**
 * @example sentLog([{ message: "Note", group: "IT", slice: 1, slices: 1, address: "Ann@x.com", batch: "" }]).has("note", "ann@x.com") // true
 */
export function sentLog(mails: readonly SentMail[]): SentLog {
  const addresses = new Map<string, Set<string>>();
  const told = new Set<string>();
  for (const { message, group, slice, address } of mails) {
    const key = foldText(message);
    const ofMessage = addresses.get(key) ?? new Set<string>();
    addresses.set(key, ofMessage.add(addressKey(address)));
    told.add(partKey(message, group, slice));
  }
  return {
    has: (message, address) => addresses.get(foldText(message))?.has(addressKey(address)) === true,
    tells: ({ message, group, slice }) =>
      group === undefined ? addresses.has(foldText(message)) : told.has(partKey(message, group, slice)),
  };
}

/** The entry of the log for a mail of the plan that went out on its day. */
export function sentMail(entry: ScheduledMessage, group: Group, address: string): SentMail {
  const { number, count } = entry.wave.audience === "eachGroup" ? entry.slice : WHOLE;
  return {
    message: entry.message.name,
    group: group.name,
    slice: number,
    slices: count,
    address,
    sentOn: entry.sendDate,
    batch: batchId(entry),
  };
}

const WHOLE: Slice = { number: 1, count: 1 };

/** What the batch of a mail is called: as the log has it, and by the day that it went out on. */
export function batchIdsOf({ message, sentOn, batch }: SentMail): readonly string[] {
  return sentOn === undefined ? [batch] : [batch, batchId({ sendDate: sentOn, message: { name: message } })];
}

/** Whether the log says who got a message of the plan. */
export function isTold(entry: PlannedMessage, { tells }: Pick<SentLog, "tells">): boolean {
  return tells(messageKey(entry));
}

function partKey(message: string, group: string, slice: number): string {
  return JSON.stringify([foldText(message), foldText(group), slice]);
}
