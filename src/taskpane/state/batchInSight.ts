import type { RolloutReading } from "../../app/rolloutReading";
import type { MailQuery } from "../../domain/messages/findMail";
import type { MergeBatch } from "../../domain/messages/mergeBatch";

/** The batch that the person looks at, and which of its mails. */
export type BatchInSight = {
  /** As the Batch column has it. */
  readonly id: string;
  /** 0-based place of the mail among the rows of the batch. */
  readonly mailIndex: number;
  /** What stands in the field that finds an address. */
  readonly address: string;
  /** The day that stands in the field for when it was sent; absent: today. */
  readonly sentOn?: string;
  /** What has come of the last search; `missed` names what it was for. */
  readonly search: { readonly is: "none" | "running" } | { readonly is: "missed"; readonly for: MailKind };
};

/** What the mails of a batch can be searched for. */
export type MailKind = MailQuery["kind"];

/** A batch at its first mail. */
export function firstSight(id: string): BatchInSight {
  return { id, mailIndex: 0, address: "", search: { is: "none" } };
}

/** The batch of a plan by its identifier; `undefined` when it is not in the plan any more. */
export function batchNamed({ mails }: RolloutReading, id: string): MergeBatch | undefined {
  return mails?.batches.find((batch) => batch.id === id);
}
