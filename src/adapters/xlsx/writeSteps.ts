import { WorkbookError } from "../../app/workbookError";
import type { WriteOptions } from "../../app/workbookPort";

/** Rows between two looks at the signal. */
const ROWS_PER_STEP = 256;
/** The rest goes to the parts that are written behind the sheets. */
const SHARE_OF_ROWS = 0.9;

/** What to call before each row: tells how far the rows are, and stops between them once Cancel was pressed. */
export function rowSteps(rowCount: number, options: WriteOptions): () => void {
  let done = 0;
  return () => {
    if (done++ % ROWS_PER_STEP !== 0) return;
    refuseWhenCancelled(options);
    options.onProgress?.((SHARE_OF_ROWS * (done - 1)) / rowCount);
  };
}

/** Ends a write that the person does not want any more. */
export function refuseWhenCancelled({ signal }: WriteOptions): void {
  if (signal?.aborted === true) throw new WorkbookError("cancelled", { nothingChanged: true });
}
