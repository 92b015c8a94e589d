import { WorkbookError } from "../../app/workbookError";
import type { PaneAction } from "./paneAction";
import type { PaneEvent } from "./paneEvent";

/**
 * What the pane is told when `attempt` was rejected with `error`: a refusal where the workbook said no, else a failure
 * with a report. The report names kinds of errors, codes and places in our scripts, and never repeats a message,
 * because a message may quote a cell.
 *
 * @param host - Which program this runs in, such as `Excel OfficeOnline 16.0`.
 */
export function troubleEvent(error: unknown, attempt: PaneAction, run: number, host: string): PaneEvent {
  const report = ["Rollout Waves", host, `doing: ${attempt.do}`, ...errorLines(error)].join("\n");
  return error instanceof WorkbookError
    ? { is: "refused", run, attempt, report, code: error.code, details: error.details }
    : { is: "failed", run, attempt, report };
}

function errorLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`thrown: ${typeof error}`];
  const code =
    error instanceof WorkbookError
      ? [`code: ${error.code}`, `note: ${error.details.technical ?? "none"}`]
      : [];
  const cause = error.cause === undefined ? [] : ["caused by:", ...errorLines(error.cause)];
  return [error.name, ...code, ...scriptPlaces(error.stack ?? ""), ...cause];
}

const MOST_PLACES = 12;

/** `taskpane.3fa2.js:1:2345` for each line of a stack that names a place in a script. */
function scriptPlaces(stack: string): readonly string[] {
  return [...stack.matchAll(/(?<![\w.-])[\w.-]+\.[jt]s:\d+:\d+/g)]
    .slice(0, MOST_PLACES)
    .map(([place]) => `  ${place}`);
}
