import type { PersonalField } from "../messages/mergeFields";
import type { Recipient } from "../messages/recipient";
import type { CellReference, Problem } from "../plan/problem";

/** The people that a workbook lists, as they can be written to. */
export type RecipientsReading = {
  /** With a safe address, in a group of the plan, not suppressed; one address once in each group. In the order of the sheet. */
  readonly recipients: readonly Recipient[];
  /** The sheet's columns beyond ours. */
  readonly personal: readonly PersonalField[];
  /** Where a field of a recipient stands; of a field without a column, where the address does. */
  readonly sourceOf: (recipient: Recipient, field: string) => CellReference;
  /** By row. */
  readonly problems: readonly Problem[];
};
