import { error, warning } from "./problemKind";

/**
 * Every kind of problem of the Recipients, Suppress and Templates sheets and of the mails made from them. It is a warning where the mails
 * that can be made are made, and nobody gets a wrong one.
 */
export const MERGE_PROBLEMS = {
  /** A sheet is named as if it held recipients, and has no row with the headers that they are known by. */
  "recipients-without-headers": error<{ readonly headers: readonly string[] }>(),
  /** So many rows name no group, and so get no mail. */
  "recipient-without-group": warning<{ readonly rows: number }>(),
  /** So many rows name a group that is not in the plan, and so get no mail; `nearest` is one that is. */
  "unknown-recipient-group": warning<{
    readonly found: string;
    readonly nearest: string;
    readonly rows: number;
  }>(),
  /** A row without an address that mail can go to, and so without mail. */
  "bad-address": warning<{ readonly found: string }>(),
  "missing-address": warning(),
  /** The same address in the same group again; it is written to once. */
  "repeated-recipient": warning<{ readonly found: string; readonly otherCell: string }>(),
  /** One address in two groups, whose messages it gets; of one that goes to both on one day only the first. */
  "in-several-groups": warning<{
    readonly found: string;
    readonly group: string;
    readonly other: string;
    readonly otherCell: string;
  }>(),
  /** So many recipients are not to be written to. */
  suppressed: warning<{ readonly rows: number }>(),
  /** So many recipients read a language that we do not speak. */
  "unspoken-language": warning<{ readonly found: string; readonly rows: number }>(),
  /** These groups have no recipients although others have; their own address or name is written to. */
  "group-without-recipients": warning<{ readonly groups: readonly string[] }>(),
  /** These groups are divided and have no recipients; their one address gets what each slice is sent. */
  "slices-to-one-address": warning<{ readonly groups: readonly string[] }>(),
  /** Nobody in these groups can be written to, so they get no mail. */
  "group-left-out": warning<{ readonly groups: readonly string[] }>(),
  /**
   * So many people of a divided group get no mail: one of its batches has been sent what another is still to get, and which they were in is
   * not known.
   */
  "unknown-slice": warning<{ readonly group: string; readonly rows: number }>(),
  /** So many people were not there when their groups got a message, and are in a batch of their own. */
  "missed-message": warning<{
    readonly message: string;
    readonly groups: readonly string[];
    readonly rows: number;
    readonly batch: string;
  }>(),
  /** Everybody in a group has had a message by the log, and its row is not marked as sent. */
  "had-already": warning<{ readonly message: string; readonly group: string; readonly rows: number }>(),
  /** So many cells of a column hold numbers, which a mail says without their format. */
  "number-in-field": warning<{ readonly name: string; readonly rows: number }>(),
  /** A text names a field that is blank for so many mails, and has nothing to put in its place. */
  "blank-field": error<{ readonly message: string; readonly field: string; readonly rows: number }>(),
  /** A subject or body is nothing but fields, and has nothing to read in it in so many mails. */
  "empty-mail": error<{ readonly message: string; readonly field: string; readonly rows: number }>(),
  /** The Templates sheet has a text for a message that is not in the plan; `nearest` is one that is. */
  "unknown-message": error<{ readonly found: string; readonly nearest: string }>(),
  "repeated-template": error<{ readonly message: string; readonly otherCell: string }>(),
  /** The batch on the Send sheet is not in the plan any more, so the sheet was emptied. */
  "send-emptied": warning<{ readonly batch: string }>(),
  /** The batch on the Send sheet has been sent or cancelled, so the sheet was emptied. */
  "send-settled": warning<{ readonly batch: string }>(),
  /** More mails than a sheet has rows. */
  "too-many-messages": error<{ readonly rows: number; readonly most: number }>(),
};
