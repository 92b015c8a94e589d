import { isRefusedAsAWhole, workbookErrorOf } from "../../../src/adapters/excel/excelError";
import { WorkbookError } from "../../../src/app/workbookError";

/** As Office.js throws them; its message may quote what a cell holds. */
function officeError(code: string, errorLocation?: string): unknown {
  return Object.assign(new Error("the cell holds a secret"), {
    code,
    debugInfo: { code, message: "the cell holds a secret", errorLocation },
  });
}

describe("workbookErrorOf", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["WriteNotSupportedWhenModalDialogOpen", "cell-edit-mode"],
    ["AccessDenied", "protected"],
    ["ItemAlreadyExists", "name-taken"],
    ["UnsupportedSheet", "sheet-not-found"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["RangeExceedsLimit", "too-large"],
    ["CellsExceedLimit", "too-large"],
    ["Timeout", "not-answering"],
    ["ConnectionFailure", "not-answering"],
    ["GeneralException", "host-failed"],
    ["ItemNotFound", "host-failed"],
    ["ACodeOfTomorrow", "host-failed"],
    ["toString", "host-failed"],
  ])("calls Excel's %s %s", (code, ours) => {
    expect(workbookErrorOf(officeError(code), true)).toMatchObject({
      name: "WorkbookError",
      code: ours,
      details: { technical: code, nothingChanged: true },
    });
  });

  it("tells where Excel failed, and never what it said", () => {
    const error = workbookErrorOf(officeError("InvalidArgument", "Range.values"), false);
    expect(error).toMatchObject({
      message: "host-failed: InvalidArgument at Range.values",
      details: { technical: "InvalidArgument at Range.values", nothingChanged: false },
    });
  });

  it("corrects an error of ours that knew less, and keeps one that did not", () => {
    const cancelled = new WorkbookError("cancelled", { nothingChanged: true });
    expect(workbookErrorOf(cancelled, true)).toBe(cancelled);
    expect(workbookErrorOf(cancelled, false)).toMatchObject({
      code: "cancelled",
      details: { nothingChanged: false },
    });
  });

  it("leaves a fault of the program what it is", () => {
    const fault = new TypeError("undefined is not a function");
    expect(workbookErrorOf(fault, true)).toBe(fault);
    expect(workbookErrorOf("text", true)).toBe("text");
  });
});

it.each([
  ["InvalidOperationInCellEditMode", true],
  ["RequestPayloadSizeLimitExceeded", true],
  ["GeneralException", false],
  ["AccessDenied", false],
])("knows whether Excel may have done part of a request that ended with %s", (code, isWhole) => {
  expect(isRefusedAsAWhole(officeError(code))).toBe(isWhole);
});
