import type { OwnField } from "../../../messages/mergeFields";
import type { Addressees, Recipient } from "../../../messages/recipient";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";

/** The people that a workbook lists, as they can be written to. */
export type RecipientsReading = Addressees & {
  /** The sheet's columns beyond ours. */
  readonly personal: readonly OwnField[];
  /** Where a field of a recipient stands; of a field without a column, where the address does. */
  readonly sourceOf: (recipient: Recipient, field: string) => CellReference;
  /** By row. */
  readonly problems: readonly Problem[];
};
