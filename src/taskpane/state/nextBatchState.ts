import type { RolloutReading } from "../../app/rolloutReading";
import { batchNamed, firstSight, type BatchInSight } from "./batchInSight";
import type { BatchEvent } from "./paneEvent";
import { readingOf, type PaneState, type Stage } from "./paneState";

/** What the pane is once something has happened to the batch that the person looks at. */
export function nextBatchState(state: PaneState, event: BatchEvent): PaneState {
  const reading = readingOf(state);
  if (event.is === "batch-shown") {
    return reading === undefined
      ? state
      : { ...state, stage: lookedAt(reading, firstSight(event.batch), false) };
  }
  const { stage } = state;
  if (stage.at !== "batch") return state;
  return { ...state, stage: { ...stage, inSight: nextSight(stage.inSight, event) } };
}

/** A batch of a reading on the screen; the plan, which says so, when the batch is not in it any more. */
export function lookedAt(reading: RolloutReading, inSight: BatchInSight, isCancelled: boolean): Stage {
  const batch = batchNamed(reading, inSight.id);
  if (batch === undefined) {
    return { at: "planning", reading, isReading: false, isCancelled: false, goneBatch: inSight.id };
  }
  const mailIndex = Math.min(inSight.mailIndex, Math.max(0, batch.rows.length - 1));
  return {
    at: "batch",
    reading,
    inSight: { ...inSight, mailIndex, search: { is: "none" } },
    isReading: false,
    isCancelled,
  };
}

function nextSight(inSight: BatchInSight, event: Exclude<BatchEvent, { is: "batch-shown" }>): BatchInSight {
  switch (event.is) {
    case "mail-shown":
      return { ...inSight, mailIndex: event.index, search: { is: "none" } };
    case "address-typed":
      return { ...inSight, address: event.address, search: { is: "none" } };
    case "sent-day-typed":
      return { ...inSight, sentOn: event.day };
    case "searching":
      return { ...inSight, search: { is: "running" } };
    case "searched":
      return event.index === undefined
        ? { ...inSight, search: { is: "missed", for: event.for } }
        : { ...inSight, mailIndex: event.index, search: { is: "none" } };
  }
}
