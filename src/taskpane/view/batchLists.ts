import type { CivilDate } from "../../domain/calendar/civilDate";
import { batchTiming } from "../../domain/messages/batchTiming";
import type { MergeBatch } from "../../domain/messages/mergeBatch";

/** The batches of a plan by what there is to do about them. */
export type BatchLists = {
  /** Due today or later, the next one first. */
  readonly toSend: readonly MergeBatch[];
  /** Their date has passed and they are not marked as sent, the latest first. */
  readonly past: readonly MergeBatch[];
  /** The latest first. */
  readonly sent: readonly MergeBatch[];
};

/** @param batches - In the order in which they are sent. */
export function batchLists(batches: readonly MergeBatch[], today: CivilDate): BatchLists {
  const lists = {
    toSend: new Array<MergeBatch>(),
    past: new Array<MergeBatch>(),
    sent: new Array<MergeBatch>(),
  };
  for (const batch of batches) {
    const timing = batchTiming(batch, today);
    lists[timing === "due" || timing === "coming" ? "toSend" : timing].push(batch);
  }
  return { toSend: lists.toSend, past: lists.past.reverse(), sent: lists.sent.reverse() };
}
