import { preflight } from "../domain/preflight/preflight";
import type { PreflightResult } from "../domain/vocabulary/preflight";
import type { RolloutReading } from "./rolloutReading";
import type { WorkbookPort } from "./workbookPort";

/**
 * Checks what is really written on Messages and Send, rule by rule. Reads, and writes nothing; a sheet that is missing is a result.
 *
 * @param reading - The plan of the workbook as it is now, to compare with.
 * @throws WorkbookError when the workbook cannot be read.
 */
export async function runPreflight(
  port: WorkbookPort,
  reading: RolloutReading,
): Promise<readonly PreflightResult[]> {
  return preflight(await port.inspect(["messages", "send"]), reading.mails?.rows);
}
