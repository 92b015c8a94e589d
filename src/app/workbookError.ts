import type { WorkbookErrorCode, WorkbookErrorDetails } from "../domain/plan/workbookErrorCode";

export type { WorkbookErrorCode, WorkbookErrorDetails };

/** The workbook refused. `code` says why; the sentence for people is made from it by the words of a language. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: WorkbookErrorDetails,
    options?: { readonly cause: unknown },
  ) {
    super(`${code}${details.technical === undefined ? "" : `: ${details.technical}`}`, options);
  }
}
