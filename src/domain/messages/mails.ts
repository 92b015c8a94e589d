import { foldText } from "../language/foldText";
import type { Group } from "../plan/group";
import type { MessageKey } from "../plan/messageKey";
import { sliceStates } from "../plan/sliceStates";
import { mergeBatches, type MergeBatch } from "./mergeBatch";
import { messageRows, type MessageRows } from "./messageRows";
import { peopleByGroup, type EarlierSlices, type GroupPeople } from "./people";
import { addressKey, type Addressees } from "./recipient";
import { rowWriter, type MailSources, type RowWriter } from "./rowWriter";
import { sectionsByBatch, type MissedDay, type Section } from "./sections";
import { sentSinceLastRun, sentToAll, type LastMail, type SentByHand } from "./sentByHand";
import { sentLog, type SentMail } from "./sentLog";

/** Every mail that a plan is still to send: what the person has marked as sent or cancelled is not among them. */
export type Mails = GroupPeople & {
  /** The rows of the Messages sheet. */
  readonly rows: MessageRows;
  /** The same mails by batch, in the order in which they are sent; and the batches that were sent, without mails. */
  readonly batches: readonly MergeBatch[];
  readonly sections: readonly Section[];
  readonly writer: RowWriter;
  /** Who got what, as far as it is known: what the log says, and what was sent by hand and is not in it yet. */
  readonly sent: readonly SentMail[];
  readonly sentByHand: readonly SentMail[];
};

/** What is known of the mails of an earlier run. */
export type EarlierMails = {
  /** Which batch of a divided group each address was in. */
  readonly slices: EarlierSlices;
  /** The messages that are marked as sent or cancelled. */
  readonly settled: readonly MessageKey[];
  /** Those that are marked as sent. */
  readonly sentByHand: readonly SentByHand[];
  /** The log, by what the plan calls its messages and groups. */
  readonly sent: readonly SentMail[];
  /** The Messages sheet of the run before. */
  readonly last: readonly LastMail[];
};

/** The mails of a run before which there was none. */
export const NO_EARLIER_MAILS: EarlierMails = {
  slices: new Map(),
  settled: [],
  sentByHand: [],
  sent: [],
  last: [],
};

/**
 * The mails of a plan: of each email one to every recipient of its groups (SPEC section 4, Messages), but for what the log says they had.
 */
export function mailsOf(
  sources: MailSources,
  addressees: Addressees,
  earlier: EarlierMails,
  missedDay: MissedDay,
): Mails {
  const { plan } = sources;
  const { sentByHand } = earlier;
  const addressesOf = addressesByGroup(plan.groups, addressees);
  const since = sentSinceLastRun(sentByHand, sentLog(earlier.sent), earlier.last, addressesOf);
  const told = sentLog([...earlier.sent, ...since]);
  const whole = sentToAll(plan, sentByHand, told, addressesOf);
  const all = [...earlier.sent, ...since, ...whole];
  const sent = sentLog(all);
  const untold = earlier.settled.filter((key) => !sent.tells(key));
  const people = peopleByGroup(addressees, withSlicesOf(all, earlier.slices), sliceStates(plan, untold));
  const byBatch = sectionsByBatch(plan, { ...people, sent, missedDay });
  const sections = [...byBatch.values()].flatMap(({ toSend }) => toSend);
  const writer = rowWriter(sources);
  return {
    rows: messageRows(sections, writer),
    batches: mergeBatches(byBatch, writer),
    sections,
    ...people,
    writer,
    sent: all,
    sentByHand: [...since, ...whole],
  };
}

/** Everybody in a group, however it is divided. */
function addressesByGroup(
  groups: readonly Group[],
  addressees: Addressees,
): (group: string) => readonly string[] {
  const { peopleOf } = peopleByGroup(addressees, new Map(), new Map());
  const byName = new Map(groups.map((group) => [foldText(group.name), group]));
  return (name) => {
    const group = byName.get(foldText(name));
    return group === undefined ? [] : peopleOf(group).map(({ address }) => address);
  };
}

/** Whoever got a message with a slice is in that slice, unless the run before says otherwise. */
function withSlicesOf(sent: readonly SentMail[], last: EarlierSlices): EarlierSlices {
  const slices = new Map<string, Map<string, number>>();
  for (const { group, slice, slices: count, address } of sent) {
    if (count < 2) continue;
    const key = foldText(group);
    slices.set(key, (slices.get(key) ?? new Map<string, number>()).set(addressKey(address), slice));
  }
  for (const [group, ofGroup] of last) slices.set(group, new Map([...(slices.get(group) ?? []), ...ofGroup]));
  return slices;
}
