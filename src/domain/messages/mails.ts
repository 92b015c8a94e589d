import { mergeBatches, type MergeBatch } from "./mergeBatch";
import { messageRows, type MessageRows } from "./messageRows";
import { sliceStates } from "../plan/sliceStates";
import type { MessageKey } from "../plan/messageKey";
import { peopleByGroup, type EarlierSlices, type GroupPeople } from "./people";
import type { Addressees } from "./recipient";
import { rowWriter, type MailSources, type RowWriter } from "./rowWriter";
import { sectionsByBatch, type Section } from "./sections";

/** Every mail that a plan is still to send: what the person has marked as sent or cancelled is not among them. */
export type Mails = GroupPeople & {
  /** The rows of the Messages sheet. */
  readonly rows: MessageRows;
  /** The same mails by batch, in the order in which they are sent; and the batches that were sent, without mails. */
  readonly batches: readonly MergeBatch[];
  readonly sections: readonly Section[];
  readonly writer: RowWriter;
};

/** What is known of the mails of an earlier run. */
export type EarlierMails = {
  /** Which batch of a divided group each address was in. */
  readonly slices: EarlierSlices;
  /** The messages that are marked as sent or cancelled. */
  readonly settled: readonly MessageKey[];
};

/**
 * The mails of a plan: of each email one to every recipient of its groups (SPEC section 4, Messages).
 */
export function mailsOf(sources: MailSources, addressees: Addressees, earlier: EarlierMails): Mails {
  const states = sliceStates(sources.plan, earlier.settled);
  const people = peopleByGroup(addressees, earlier.slices, states);
  const byBatch = sectionsByBatch(sources.plan, people);
  const sections = [...byBatch.values()].flatMap(({ toSend }) => toSend);
  const writer = rowWriter(sources);
  return {
    rows: messageRows(sections, writer),
    batches: mergeBatches(byBatch, writer),
    sections,
    ...people,
    writer,
  };
}
