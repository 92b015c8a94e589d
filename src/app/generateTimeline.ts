import { readRollout } from "./readRollout";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/**
 * Reads a workbook, plans the waves of its groups, and writes the Timeline and Messages sheets: the one function that every host calls.
 * Nothing is written while a problem is an error; `outputs` of the result says what was written.
 *
 * @throws WorkbookError when the workbook refuses; its details say whether it is as it was.
 */
export async function generateTimeline(
  port: WorkbookPort,
  request: RolloutRequest,
  options: WriteOptions,
): Promise<RolloutReading> {
  const reading = await readRollout(port, request);
  if (reading.outputs !== undefined)
    await port.replaceOutputs(reading.outputs.drafts, { ...options, expected: reading.ownSheets });
  return reading;
}
