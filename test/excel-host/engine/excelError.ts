/** HTTP status and text that Excel gives with each of its error codes. */
const EXCEL_ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    400,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  Conflict: [409, "Request could not be processed because of a conflict."],
  FormulaLengthExceedsLimit: [400, "The formula length exceeds the limit of 8192 characters."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path isn't working for what you're trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "Cannot complete the operation. A table can't overlap with a merged range."],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more than the limit of 33554000 cells."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum number of supported cells."],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Timeout: [408, "The operation timed out."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const;

/** The codes that this host can answer with; each is a code of Excel's. */
export type ExcelErrorCode = keyof typeof EXCEL_ERRORS;

/** Excel refuses an action. The engine adds where it happened. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly httpStatusCode: number;

  constructor(
    readonly code: ExcelErrorCode,
    message: string = EXCEL_ERRORS[code][1],
  ) {
    super(message);
    this.httpStatusCode = EXCEL_ERRORS[code][0];
  }
}
