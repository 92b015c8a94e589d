import type { RolloutReading } from "../app/rolloutReading";
import { isoDateText, type CivilDate } from "../domain/calendar/civilDate";
import { batchTiming } from "../domain/messages/batchTiming";
import type { BatchTiming } from "../domain/vocabulary/batchTimings";
import type { MergeBatch } from "../domain/messages/mergeBatch";
import { problemsJson, type ProblemJson } from "./problemsJson";

/** What `messages --json` and `send --json` print. Part of the commands' interface: fields are added, never changed. */
export type BatchesJson = {
  /** None when a problem keeps the mails from being made. */
  readonly batches: readonly {
    readonly id: string;
    readonly message: string;
    /** `YYYY-MM-DD`. */
    readonly sendDate: string;
    readonly groups: readonly string[];
    /** Those that are to be sent. */
    readonly mails: number;
    /** Those that are not among them because they were sent, or are cancelled. */
    readonly sent: number;
    readonly cancelled: number;
    readonly timing: BatchTiming;
  }[];
  readonly problems: readonly ProblemJson[];
};

/** Some batches of a reading as the JSON of the command line. */
export async function batchesJson(
  reading: RolloutReading,
  batches: readonly MergeBatch[],
  today: CivilDate,
): Promise<BatchesJson> {
  return {
    batches: batches.map((batch) => ({
      id: batch.id,
      message: batch.message.name,
      sendDate: isoDateText(batch.sendDate),
      groups: batch.groups.map(({ name }) => name),
      mails: batch.rows.length,
      ...batch.settled,
      timing: batchTiming(batch, today),
    })),
    problems: await problemsJson(reading),
  };
}
