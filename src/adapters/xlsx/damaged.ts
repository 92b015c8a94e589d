import { WorkbookError } from "../../app/workbookError";

/**
 * The error for a file that is not what a workbook must be.
 *
 * @param technical - Which part, and what is wrong with it; never the contents of a cell.
 */
export function damaged(technical: string, cause?: unknown): WorkbookError {
  return new WorkbookError("not-a-workbook", { technical, nothingChanged: true }, { cause });
}
