import { REQUEST_BYTES, type ExcelHost } from "./excelSession";
import { startTimer } from "./startTimer";

/**
 * The Excel that the page runs in, once `Office.onReady` has said so.
 *
 * @param patienceMilliseconds - How long Excel may take over one request before it counts as `not-answering`.
 */
export function thisExcel(patienceMilliseconds: number): ExcelHost {
  return { run: (work) => Excel.run(work), startTimer, patienceMilliseconds, requestBytes: REQUEST_BYTES };
}
