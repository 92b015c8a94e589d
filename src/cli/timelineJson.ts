import type { RolloutReading } from "../app/rolloutReading";
import { recordsOf, type MessageRecord } from "../domain/messages/messageRows";
import { problemsJson, type ProblemJson } from "./problemsJson";

/** What `generate --json` prints. Part of the command's interface: fields are added, never changed. */
export type TimelineJson = {
  /** The matrix with its header row; `""` where a cell is empty. No rows when a problem is an error. */
  readonly timeline: readonly (readonly string[])[];
  readonly messages: readonly MessageRecord[];
  readonly problems: readonly ProblemJson[];
};

/** A reading as the JSON of the command line. */
export async function timelineJson(reading: RolloutReading): Promise<TimelineJson> {
  const { outputs, mails } = reading;
  return {
    timeline: outputs?.timeline ?? [],
    messages: outputs === undefined || mails === undefined ? [] : recordsOf(mails.rows),
    problems: await problemsJson(reading),
  };
}
