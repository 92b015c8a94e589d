/** What a run has cost so far. */
export type Counts = {
  /** Round trips that the add-in asked for. */
  syncs: number;
  /** Round trips of Office.js's own, such as letting go of ranges that it had asked the host to remember. */
  housekeeping: number;
  /** UTF-8 bytes of JSON; an answer that never came counts none. */
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
  cellsRead: number;
  cellsWritten: number;
};

export function noCounts(): Counts {
  return {
    syncs: 0,
    housekeeping: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequestBytes: 0,
    largestResponseBytes: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
}
