import type { MergeBatch } from "../domain/messages/mergeBatch";
import { messagesSheet } from "../domain/sheets/messagesSheet";
import { isUpToDate } from "./isUpToDate";
import { readRollout } from "./readRollout";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/** A prepared batch, and the reading that it is from. `batch` is absent, and nothing written, when there is none or a problem is an error. */
export type PreparedBatch = { readonly reading: RolloutReading; readonly batch?: MergeBatch };

/**
 * Writes the Send sheet: exactly the rows of one batch of the plan as it is now. When the other outputs are not what the plan says now, they
 * are written with it, so that the workbook never tells two stories.
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
  if (batch === undefined) return { reading };
  const others = isUpToDate(reading) ? [] : (reading.outputs?.drafts ?? []);
  const send = messagesSheet("send", batch.rows);
  await port.replaceOutputs([...others.filter(({ output }) => output !== "send"), send], options);
  return { reading, batch };
}
