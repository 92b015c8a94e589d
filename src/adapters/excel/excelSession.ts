import { WorkbookError } from "../../app/workbookError";
import type { WriteRuns } from "./writeRuns";

/** Calls `onEnd` after so many milliseconds, unless what it returns is called before. */
export type StartTimer = (milliseconds: number, onEnd: () => void) => () => void;

/** Excel, as the adapter is given it. */
export type ExcelHost = {
  /** `Excel.run`. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  readonly startTimer: StartTimer;
  /** How long a `sync` may take before it counts as `not-answering`. */
  readonly patienceMilliseconds: number;
  /** How many bytes of cells are sent in one request; {@link REQUEST_BYTES} unless a test wants fewer. */
  readonly requestBytes: number;
  /** Told when a write begins and ends. */
  readonly runs: WriteRuns;
};

/** Excel on the web refuses requests above 5 MB; the rest is for what surrounds the cells. */
export const REQUEST_BYTES = 4_000_000;

/** One conversation with Excel. */
export type ExcelSession = {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. Rejects with Excel's own error, or with `not-answering`. */
  readonly sync: () => Promise<void>;
};

/** Runs `work` in a conversation of its own. */
export function withExcel<Result>(
  host: ExcelHost,
  work: (session: ExcelSession) => Promise<Result>,
): Promise<Result> {
  return host.run((context) => work({ context, sync: () => answered(host, context.sync()) }));
}

/** `answer`, unless the host's patience ends first: a `sync` that Excel never answers stays pending for ever. */
function answered(host: ExcelHost, answer: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopTimer = host.startTimer(host.patienceMilliseconds, () => {
      reject(new WorkbookError("not-answering", { nothingChanged: false }));
    });
    answer.then(() => resolve(), reject).finally(stopTimer);
  });
}
