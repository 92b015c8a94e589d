import type { WorkbookErrorCode, WorkbookErrorDetails } from "./workbookErrorCode";

/** The sentence for each way that a workbook refuses: what happened and what to do. */
export type RefusalSentences = {
  readonly [Code in WorkbookErrorCode]: (details: WorkbookErrorDetails) => string;
};
