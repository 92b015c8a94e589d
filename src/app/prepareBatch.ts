import type { MergeBatch } from "../domain/messages/mergeBatch";
import { messagesSheet } from "../domain/sheets/outputs/merge/messagesSheet";
import { writtenWithSend } from "./writtenWithSend";
import { readRollout } from "./readRollout";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/** A prepared batch, and the reading that it is from. `batch` is absent, and nothing written, when there is none, it was sent, or a problem is an error. */
export type PreparedBatch = { readonly reading: RolloutReading; readonly batch?: MergeBatch };

/**
 * Reads a workbook and writes its Send sheet for a batch of the plan as it is now, as {@link writeBatch} does.
 *
 * @param batchId - As the Batch column has it.
 * @throws WorkbookError when the workbook refuses; its details say whether it is as it was.
 */
export async function prepareBatch(
  port: WorkbookPort,
  request: RolloutRequest,
  batchId: string,
  options: WriteOptions,
): Promise<PreparedBatch> {
  const reading = await readRollout(port, request);
  const batch = reading.mails?.batches.find(({ id }) => id === batchId);
  if (batch === undefined || batch.isSent) return { reading };
  await writeBatch(port, reading, batch, options);
  return { reading, batch };
}

/**
 * Writes the Send sheet: exactly the rows of a batch of a reading, and with it {@link writtenWithSend}.
 *
 * @throws WorkbookError when the workbook refuses; its details say whether it is as it was.
 */
export async function writeBatch(
  port: WorkbookPort,
  reading: RolloutReading,
  batch: MergeBatch,
  options: WriteOptions,
): Promise<void> {
  const drafts = [...writtenWithSend(reading), messagesSheet("send", batch.rows)];
  await port.replaceOutputs(drafts, { ...options, expected: reading.ownSheets });
}
