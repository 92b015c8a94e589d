import type { FailedSync } from "../../excel-host/faults";

/** After how many actions of a request it fails; more than it has: after all of them. */
const PLACES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 1_000_000];

/** Every way in which one sync is made to go wrong. */
export const SYNC_FAULTS: readonly FailedSync[] = [
  ...PLACES.map((afterActions): FailedSync => ({ kind: "fail", code: "GeneralException", afterActions })),
  { kind: "fail", code: "AccessDenied", afterActions: 40 },
  { kind: "fail", code: "Timeout", afterActions: 0 },
  { kind: "fail", code: "InvalidOperationInCellEditMode", afterActions: 0 },
  { kind: "fail", code: "RequestPayloadSizeLimitExceeded", afterActions: 0 },
  { kind: "fail", code: "ResponsePayloadSizeLimitExceeded", afterActions: 1_000_000 },
  { kind: "hang", isApplied: false },
  { kind: "hang", isApplied: true },
];

/** Those after which some of a request, or all of it, may have been done. */
export const UNCERTAIN_FAULTS: readonly FailedSync[] = [
  { kind: "fail", code: "GeneralException", afterActions: 8 },
  { kind: "fail", code: "GeneralException", afterActions: 1_000_000 },
  { kind: "hang", isApplied: true },
];
