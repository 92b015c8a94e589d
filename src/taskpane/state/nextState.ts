import type { RolloutReading } from "../../app/rolloutReading";
import type { Check } from "./check";
import { firstSight } from "./batchInSight";
import { lookedAt, nextBatchState } from "./nextBatchState";
import type { PaneEvent } from "./paneEvent";
import { readingOf, type PaneState, type Refused, type Stage } from "./paneState";

/** What the pane is once `event` has happened; the same state where the event comes too late to matter. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const reading = readingOf(state);
  const isLate = "run" in event && event.run < state.run;
  if (isLate) return state;
  switch (event.is) {
    case "started":
      return state;
    case "office-blocked":
      return state.stage.at === "starting" ? { ...state, stage: { at: "blocked" } } : state;
    case "outside-excel":
      return state.stage.at === "starting" || state.stage.at === "blocked"
        ? { ...state, stage: { at: "outside" } }
        : state;
    case "workbook-there":
      return {
        ...state,
        place: event.place,
        hostLanguage: event.hostLanguage,
        hostCountry: event.hostCountry,
      };
    case "opening":
      return {
        ...state,
        run: event.run,
        choices: keptChoices(state),
        stage: { at: "opening", fileName: event.fileName },
      };
    case "chosen":
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case "reading":
      return { ...state, run: event.run, stage: readingStage(state) };
    case "read":
      return isWaiting(state.stage) ? { ...state, stage: readStage(state.stage, event.reading) } : state;
    case "writing":
      return reading === undefined
        ? state
        : {
            ...state,
            run: event.run,
            stage: { at: "writing", work: event.work, reading, share: 0, isCancelling: false },
          };
    case "preparing":
      return reading === undefined
        ? state
        : {
            ...state,
            run: event.run,
            stage: {
              at: "writing",
              work: "prepare",
              reading,
              share: 0,
              isCancelling: false,
              inSight: state.stage.at === "batch" ? state.stage.inSight : firstSight(event.batch),
            },
          };
    case "progressed":
      return state.stage.at === "writing"
        ? { ...state, stage: { ...state.stage, share: event.share } }
        : state;
    case "cancelling":
      return state.stage.at === "writing"
        ? { ...state, stage: { ...state.stage, isCancelling: true } }
        : state;
    case "inserted":
      return state.stage.at === "writing"
        ? { ...state, stage: { ...state.stage, inserted: event.sheets } }
        : state;
    case "holidays-inserted":
      return state.stage.at === "writing"
        ? { ...state, stage: { ...state.stage, holidays: event.holidays } }
        : state;
    case "generated":
      return {
        ...state,
        stage:
          event.reading.outputs === undefined
            ? planning(event.reading, false)
            : { at: "done", reading: event.reading },
      };
    case "prepared":
      return { ...state, stage: preparedStage(state.stage, event) };
    case "marked": {
      const { reading, run: _, is: __, ...marked } = event;
      return {
        ...state,
        stage: reading.outputs === undefined ? planning(reading, false) : { at: "done", reading, marked },
      };
    }
    case "batch-shown":
    case "mail-shown":
    case "address-typed":
    case "sent-day-typed":
    case "searching":
    case "searched":
      return nextBatchState(state, event);
    case "checking":
      return { ...state, stage: checkedStage(state.stage, { is: "running" }) };
    case "checked":
      return { ...state, stage: checkedStage(state.stage, { is: "done", results: event.results }) };
    case "back-to-plan":
      return reading === undefined ? state : { ...state, stage: planning(reading, false) };
    case "refused":
      return { ...state, stage: refused(state, event) };
    case "failed":
      return {
        ...state,
        stage: { at: "failed", report: event.report, attempt: event.attempt, copying: "not-asked" },
      };
    case "report-copied":
      return state.stage.at === "failed" || state.stage.at === "refused"
        ? { ...state, stage: { ...state.stage, copying: event.copying } }
        : state;
  }
}

function planning(reading: RolloutReading, isReading: boolean): Stage {
  return { at: "planning", reading, isReading, isCancelled: false };
}

/** What was read; of a batch that the person looks at what is now in it; after a write of starter sheets or holidays, with what came of it. */
function readStage(stage: Stage, reading: RolloutReading): Stage {
  if (stage.at === "batch") return lookedAt(reading, stage.inSight, false);
  const { inserted, holidays } = stage.at === "writing" ? stage : {};
  return {
    at: "planning",
    reading,
    isReading: false,
    isCancelled: false,
    ...(inserted && { inserted }),
    ...(holidays && { holidays }),
  };
}

/** What was read stays in sight while it is read again, and so does a write that is followed by a reading. */
function readingStage(state: PaneState): Stage {
  if (state.stage.at === "writing") return state.stage;
  if (state.stage.at === "batch" && !state.stage.prepared) return { ...state.stage, isReading: true };
  const reading = readingOf(state);
  return reading === undefined ? { at: "reading" } : planning(reading, true);
}

/** Whether an answer to a reading is still wanted. */
function isWaiting(stage: Stage): boolean {
  return stage.at === "reading" || ("isReading" in stage && stage.isReading) || stage.at === "writing";
}

/** A sheet and a start month belong to their workbook; the country is kept for the next, and the language for a plan that has none yet. */
function keptChoices({ choices }: PaneState): PaneState["choices"] {
  const { country } = choices;
  const usualLanguage = choices.language ?? choices.usualLanguage;
  return {
    ...(usualLanguage !== undefined && { usualLanguage }),
    ...(country !== undefined && { country }),
  };
}

/** What was written, with how its check stands; also when the check was refused before. */
function checkedStage(stage: Stage, check: Check): Stage {
  if (stage.at === "done" || (stage.at === "batch" && stage.prepared)) return { ...stage, check };
  return stage.at === "refused" && stage.reading && stage.attempt.do === "check"
    ? { at: "done", reading: stage.reading, check }
    : stage;
}

/** The batch that was prepared, at the mail that was in sight before. */
function preparedStage(before: Stage, event: Extract<PaneEvent, { is: "prepared" }>): Stage {
  const { reading, batch, isWritten, subject } = event;
  const inSight = ("inSight" in before ? before.inSight : undefined) ?? firstSight(batch);
  const stage = lookedAt(reading, inSight, false);
  if (stage.at !== "batch" || !isWritten) return stage;
  return { ...stage, prepared: { ...(subject !== undefined && { subject }) } };
}

/** To have cancelled is no refusal: the plan, or the batch, is shown again, and says so. */
function refused(state: PaneState, event: Extract<PaneEvent, { is: "refused" }>): Stage {
  const reading = readingOf(state);
  const { code, details, attempt, report } = event;
  if (code === "cancelled" && reading !== undefined && details.nothingChanged) {
    return state.stage.at === "writing" && state.stage.inSight
      ? lookedAt(reading, state.stage.inSight, true)
      : { at: "planning", reading, isReading: false, isCancelled: true };
  }
  const stage: Refused = { at: "refused", code, details, attempt, report, copying: "not-asked" };
  return reading === undefined ? stage : { ...stage, reading };
}
