import type { Counts } from "../counts";
import type { Faults } from "../faults";
import type { HostState } from "../hostState";
import { type BatchOutcome, type BatchRequest, type BatchResponse, ObjectPathType } from "../protocol/batch";
import { ExcelError, type ExcelErrorCode } from "./excelError";
import type { HostObject } from "./objectType";
import { runBatch } from "./runBatch";

/** Answers the batches of one add-in that works on one workbook. */
export class Session {
  /** @param payloadLimit - Bytes that one request or one response may have. */
  constructor(
    private readonly root: HostObject,
    private readonly host: HostState,
    private readonly faults: Faults,
    private readonly payloadLimit: number,
  ) {}

  /** @param requestText - The body as it came, for counting its bytes. */
  answer(request: BatchRequest, requestText: string): BatchOutcome {
    const { counts } = this.host;
    const requestBytes = Buffer.byteLength(requestText);
    counts.requestBytes += requestBytes;
    if (isHousekeeping(request)) {
      counts.housekeeping += 1;
      return answered(
        this.run(request, () => undefined),
        counts,
      );
    }
    counts.syncs += 1;
    counts.largestRequestBytes = Math.max(counts.largestRequestBytes, requestBytes);
    if (requestBytes > this.payloadLimit) return refused("RequestPayloadSizeLimitExceeded");
    const fault = this.faults.next();
    if (fault?.kind === "hang") {
      if (fault.isApplied) this.run(request, () => undefined);
      return { kind: "silent" };
    }
    const response = this.run(request, (index) => {
      if (fault !== undefined && index === Math.min(fault.afterActions, request.Actions.length))
        throw new ExcelError(fault.code);
    });
    const outcome = answered(response, counts);
    return Buffer.byteLength(outcome.responseText) > this.payloadLimit
      ? refused("ResponsePayloadSizeLimitExceeded")
      : outcome;
  }

  private run(request: BatchRequest, beforeAction: (index: number) => void): BatchResponse {
    return runBatch(request, this.root, this.host, beforeAction);
  }
}

/** Whether Office.js speaks for itself: it lets go of what it had the host remember, or calls on a service of its own. */
function isHousekeeping({ Actions: actions, ObjectPaths: paths }: BatchRequest): boolean {
  const isRelease = actions.some(({ Name: name }) => name === "_RemoveReference");
  const isOnlyRelease = actions.every(
    ({ Name: name, ActionType: type }) => name === "_RemoveReference" || type === 1,
  );
  return (
    (isRelease && isOnlyRelease) ||
    Object.values(paths).every(({ ObjectPathType: type }) => type === ObjectPathType.newObject)
  );
}

function refused(code: ExcelErrorCode): BatchOutcome {
  const { message, httpStatusCode } = new ExcelError(code);
  return { kind: "refused", refusal: { code, message, httpStatusCode } };
}

function answered(response: BatchResponse, counts: Counts): BatchOutcome & { readonly kind: "answered" } {
  const responseText = JSON.stringify(response);
  const bytes = Buffer.byteLength(responseText);
  counts.responseBytes += bytes;
  counts.largestResponseBytes = Math.max(counts.largestResponseBytes, bytes);
  return { kind: "answered", response, responseText };
}
