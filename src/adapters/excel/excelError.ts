import { WorkbookError, type WorkbookErrorCode } from "../../app/workbookError";

/** Codes that Office.js or the web service give and that `Excel.ErrorCodes` does not list. */
type UnlistedCode =
  | "ActivityLimitReached"
  | "CellsExceedLimit"
  | "ConnectionFailure"
  | "InvalidObjectPath"
  | "InvalidOrTimedOutSession"
  | "InvalidRequest"
  | "InvalidRequestContext"
  | "PropertyNotLoaded"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Timeout"
  | "Unauthenticated"
  | "ValueNotLoaded"
  | "WriteNotSupportedWhenModalDialogOpen";

/**
 * What each of Excel's codes is in our words. The compiler asks for every code of `Excel.ErrorCodes`.
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: Readonly<Record<`${Excel.ErrorCodes}` | UnlistedCode, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  // Esc closes the dialog as it ends the editing of a cell.
  WriteNotSupportedWhenModalDialogOpen: "cell-edit-mode",

  AccessDenied: "protected",

  ItemAlreadyExists: "name-taken",

  UnsupportedSheet: "sheet-not-found",

  CellsExceedLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  NonBlankCellOffSheet: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",

  ActivityLimitReached: "not-answering",
  ConnectionFailure: "not-answering",
  InvalidOrTimedOutSession: "not-answering",
  ServiceNotAvailable: "not-answering",
  Timeout: "not-answering",

  ApiNotFound: "host-failed",
  Conflict: "host-failed",
  DirtySupportingFormula: "host-failed",
  EmptyChartSeries: "host-failed",
  FilteredRangeConflict: "host-failed",
  GeneralException: "host-failed",
  InactiveWorkbook: "host-failed",
  InsertDeleteConflict: "host-failed",
  InvalidArgument: "host-failed",
  InvalidBinding: "host-failed",
  InvalidObjectPath: "host-failed",
  InvalidOperation: "host-failed",
  InvalidReference: "host-failed",
  InvalidRequest: "host-failed",
  InvalidRequestContext: "host-failed",
  InvalidSelection: "host-failed",
  ItemNotFound: "host-failed",
  MergedRangeConflict: "host-failed",
  NotImplemented: "host-failed",
  OpenWorkbookLinksBlocked: "host-failed",
  PivotTableRangeConflict: "host-failed",
  PowerQueryRefreshResourceChallenge: "host-failed",
  PropertyNotLoaded: "host-failed",
  RefreshWorkbookLinksBlocked: "host-failed",
  RequestAborted: "host-failed",
  Unauthenticated: "host-failed",
  UnsupportedFeature: "host-failed",
  UnsupportedFillType: "host-failed",
  UnsupportedOperation: "host-failed",
  ValueNotLoaded: "host-failed",
};

/** Codes with which Excel refuses a request as a whole, before it has done anything of it. */
const REFUSED_AS_A_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
]);

/**
 * An error of Excel's as one of ours. Its message is left out, for it may quote cells and speaks Excel's language;
 * `technical` holds its code and the member that failed, such as `ItemNotFound at WorksheetCollection.getItem`.
 *
 * @param nothingChanged - Also corrects a {@link WorkbookError} that knows less than its catcher.
 * @returns An error that is neither Excel's nor ours as it is: the fault is in the program.
 */
export function workbookErrorOf(error: unknown, nothingChanged: boolean): unknown {
  if (error instanceof WorkbookError) {
    return error.details.nothingChanged === nothingChanged
      ? error
      : new WorkbookError(error.code, { ...error.details, nothingChanged }, { cause: error });
  }
  const code = codeOf(error);
  if (code === undefined) return error;
  const location = locationOf(error);
  return new WorkbookError(
    isKnown(code) ? CODES[code] : "host-failed",
    { technical: location === undefined ? code : `${code} at ${location}`, nothingChanged },
    { cause: error },
  );
}

/** The code of an error that Office.js threw; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof WorkbookError || typeof error !== "object" || error === null) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether Excel is certain to have done nothing of the request that ended with `error`. */
export function isRefusedAsAWhole(error: unknown): boolean {
  return REFUSED_AS_A_WHOLE.has(codeOf(error) ?? "");
}

function isKnown(code: string): code is keyof typeof CODES {
  return Object.hasOwn(CODES, code);
}

function locationOf(error: unknown): string | undefined {
  // `debugInfo` is Office.js's own field; an error of another make has none.
  const location = (error as Partial<OfficeExtension.Error>).debugInfo?.errorLocation;
  return location === undefined || location === "" ? undefined : location;
}
