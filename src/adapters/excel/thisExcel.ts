import { minutesNow } from "../clock";
import { REQUEST_BYTES, type ExcelHost } from "./excelSession";
import { startTimer } from "./startTimer";
import { writeRuns } from "./writeRuns";

/**
 * The Excel that the page runs in, once `Office.onReady` has said so.
 *
 * @param patienceMilliseconds - How long Excel may take over one request before it counts as `not-answering`.
 */
export function thisExcel(patienceMilliseconds: number): ExcelHost {
  return {
    run: (work) => Excel.run(work),
    startTimer,
    patienceMilliseconds,
    requestBytes: REQUEST_BYTES,
    runs: writeRuns(minutesNow),
  };
}
