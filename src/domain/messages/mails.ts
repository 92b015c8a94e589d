import { mergeBatches, type MergeBatch } from "./mergeBatch";
import { messageRows, type MessageRows } from "./messageRows";
import { peopleByGroup, type EarlierBatches, type PeopleOf } from "./people";
import type { Addressees } from "./recipient";
import { rowWriter, type MailSources, type RowWriter } from "./rowWriter";
import { sectionsByBatch, type Section } from "./sections";

/** Every mail that a plan sends. */
export type Mails = {
  /** The rows of the Messages sheet. */
  readonly rows: MessageRows;
  /** The same mails by batch, in the order in which they are sent. */
  readonly batches: readonly MergeBatch[];
  readonly sections: readonly Section[];
  readonly peopleOf: PeopleOf;
  readonly writer: RowWriter;
};

/**
 * The mails of a plan: of each email one to every recipient of its groups (SPEC section 4, Messages).
 *
 * @param earlier - Which batch of a divided group each address was in; empty in a first run.
 */
export function mailsOf(sources: MailSources, addressees: Addressees, earlier: EarlierBatches): Mails {
  const peopleOf = peopleByGroup(addressees, earlier);
  const byBatch = sectionsByBatch(sources.plan, peopleOf);
  const sections = [...byBatch.values()].flat();
  const writer = rowWriter(sources);
  return {
    rows: messageRows(sections, writer),
    batches: mergeBatches(byBatch, writer),
    sections,
    peopleOf,
    writer,
  };
}
