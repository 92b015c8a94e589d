import { draftRollout } from "./draftRollout";
import { findRollout } from "./findRollout";
import { planRollout } from "./planRollout";
import { readSheets } from "./readSheets";
import { readingOf } from "./readingOf";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort } from "./workbookPort";

/**
 * Reads the groups of a workbook and plans their waves. Writes nothing: it is what the pane previews.
 *
 * @throws WorkbookError when the workbook cannot be read; what is wrong in the sheets comes back as problems.
 */
export async function readRollout(port: WorkbookPort, request: RolloutRequest): Promise<RolloutReading> {
  const found = await findRollout(port, request);
  const read = readSheets(found);
  const planned = planRollout(read);
  return readingOf(draftRollout(planned));
}
