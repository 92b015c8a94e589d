import type { CivilDate } from "../domain/calendar/civilDate";
import { batchId } from "../domain/messages/batchId";
import type { Section } from "../domain/messages/sections";
import { batchIdsOf, sentMail } from "../domain/messages/sentLog";
import { messageKey } from "../domain/plan/messageKey";
import { draftRollout } from "./draftRollout";
import type { SentNow } from "./earlierMails";
import { findRollout } from "./findRollout";
import { planRollout, type PlannedRollout } from "./planRollout";
import { readingOf } from "./readingOf";
import { readSheets, type SheetsReading } from "./readSheets";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/** What became of a wish to mark a batch; `mails` is absent, and nothing written, where there is no such batch, or a problem is an error. */
export type MarkedBatch = {
  /** As the workbook is now. */
  readonly reading: RolloutReading;
  /** How many were logged, or taken back. */
  readonly mails?: number;
};

/**
 * Marks a batch as sent: who is in it goes into the log, its rows of Communications get the day, and the outputs are written as they are after
 * that. Nobody in the log is mailed that message again.
 *
 * @param batch - As the Batch column has it.
 * @param on - The day that it went out on.
 * @throws WorkbookError when the workbook refuses; its details say whether it is as it was.
 */
export async function markSent(
  port: WorkbookPort,
  request: RolloutRequest,
  { batch, on }: { readonly batch: string; readonly on: CivilDate },
  options: WriteOptions,
): Promise<MarkedBatch> {
  const read = readSheets(await findRollout(port, request));
  const planned = planRollout(read);
  const sections = sectionsToSend(planned, batch);
  const mails = sections.flatMap(({ entry, group, people }) =>
    people.map(({ address }) => ({ ...sentMail(entry, group, address), sentOn: on, batch })),
  );
  const keys = sections.map(({ entry }) => messageKey(entry));
  return mails.length === 0
    ? { reading: readingOf(draftRollout(planned)) }
    : write(port, read, { mails, keys, on }, mails.length, options);
}

/**
 * Takes back that a batch was sent: its mails leave the log, and rows of Communications that have its day are to be sent again.
 *
 * @param batch - As the log has it, or with the day that it went out on.
 * @throws WorkbookError as {@link markSent} does.
 */
export async function takeBackSent(
  port: WorkbookPort,
  request: RolloutRequest,
  batch: string,
  options: WriteOptions,
): Promise<MarkedBatch> {
  const read = readSheets(await findRollout(port, request));
  const planned = planRollout(read);
  const mails = planned.scheduled?.mails.sent.filter((mail) => batchIdsOf(mail).includes(batch)) ?? [];
  return mails.length === 0
    ? { reading: readingOf(draftRollout(planned)) }
    : write(port, read, { takenBack: { batch, mails } }, mails.length, options);
}

async function write(
  port: WorkbookPort,
  read: SheetsReading,
  now: SentNow,
  mails: number,
  options: WriteOptions,
): Promise<MarkedBatch> {
  const reading = readingOf(draftRollout(planRollout(read, now)));
  if (reading.outputs === undefined) return { reading };
  await port.replaceOutputs(reading.outputs.drafts, { ...options, expected: reading.ownSheets });
  return { reading, mails };
}

function sectionsToSend({ scheduled }: PlannedRollout, batch: string): readonly Section[] {
  return scheduled?.mails.sections.filter(({ entry }) => batchId(entry) === batch) ?? [];
}
