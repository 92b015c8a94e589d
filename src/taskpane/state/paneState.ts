import type { InsertedHolidays } from "../../app/insertHolidays";
import type { WorkbookErrorCode, WorkbookErrorDetails } from "../../app/workbookError";
import type { RolloutReading } from "../../app/rolloutReading";
import { HOLIDAY_COUNTRIES } from "../../domain/calendar/holidayCountries";
import type { CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PlanShape } from "../../domain/plan/planShapes";
import type { BatchInSight } from "./batchInSight";
import type { Check } from "./check";
import type { PaneChoices } from "./paneChoices";
import type { PaneAction } from "./paneAction";

/** Where the pane runs: inside Excel, or on a file that the person opened in a browser. */
export type Place = { readonly kind: "excel" } | { readonly kind: "file"; readonly fileName: string };

/** What is being written, and how far it is. */
export type Writing = {
  readonly at: "writing";
  readonly work:
    | "generate"
    | "insert-sample"
    | "insert-starter"
    | "insert-holidays"
    | "prepare"
    | "mark-sent"
    | "take-back";
  readonly reading: RolloutReading;
  /** 0 to 1. */
  readonly share: number;
  readonly isCancelling: boolean;
  /** The starter sheets that were added, once they are. */
  readonly inserted?: readonly string[];
  /** What became of the wish for holidays, once it is known. */
  readonly holidays?: InsertedHolidays;
  /** The batch that is being prepared. */
  readonly inSight?: BatchInSight;
};

/** A batch: what will be written of it, or `prepared`: what was; and its mails. */
export type BatchStage = {
  readonly at: "batch";
  readonly reading: RolloutReading;
  readonly inSight: BatchInSight;
  readonly isReading: boolean;
  readonly isCancelled: boolean;
  /** Once it is on the Send sheet; `subject` is that of all its mails, absent where they differ. */
  readonly prepared?: { readonly subject?: string };
  readonly check?: Check;
};

/** A batch that was marked as sent just now, or taken back. */
export type MarkedNow = {
  readonly batch: string;
  readonly isTakenBack: boolean;
  /** How many mails; absent where there was nothing to mark. */
  readonly mails?: number;
};

/** Excel, or the file, refused. */
export type Refused = {
  readonly at: "refused";
  readonly code: WorkbookErrorCode;
  readonly details: WorkbookErrorDetails;
  /** What was asked for, and is asked for again by "Try again". */
  readonly attempt: PaneAction;
  /** For whoever mends it; holds no contents of the workbook. */
  readonly report: string;
  readonly copying: CopyResult;
  /** What was last read, if anything was. */
  readonly reading?: RolloutReading;
};

/** What the pane is about at a moment; one at a time. */
export type Stage =
  | { readonly at: "starting" }
  /** Office.js did not arrive in time. */
  | { readonly at: "blocked" }
  /** Not in Excel, and no file is open. */
  | { readonly at: "outside" }
  | { readonly at: "opening"; readonly fileName: string }
  /** The workbook is being read for the first time. */
  | { readonly at: "reading" }
  /** The workbook was read: the preview, what to fix, or that there is nothing in it. `isReading`: again. */
  | {
      readonly at: "planning";
      readonly reading: RolloutReading;
      readonly isReading: boolean;
      readonly isCancelled: boolean;
      /** The starter sheets that were added just now. */
      readonly inserted?: readonly string[];
      /** What became of the wish for holidays just now. */
      readonly holidays?: InsertedHolidays;
      /** The batch that was asked for and is not in the plan any more, or there is no plan. */
      readonly goneBatch?: string;
    }
  | BatchStage
  | Writing
  | {
      readonly at: "done";
      readonly reading: RolloutReading;
      readonly check?: Check;
      /** What was marked just now, where it was that and not the plan that was asked for. */
      readonly marked?: MarkedNow;
    }
  | Refused
  /** A mistake of ours. `report` holds no contents of the workbook. */
  | {
      readonly at: "failed";
      readonly report: string;
      readonly attempt: PaneAction;
      readonly copying: CopyResult;
    };

/** Whether the person asked for a copy of the details, and got it. */
export type CopyResult = "not-asked" | "copied" | "not-allowed";

/** Everything that the pane shows is made from this. */
export type PaneState = {
  readonly stage: Stage;
  /** Absent until a workbook is there. */
  readonly place?: Place;
  readonly choices: PaneChoices;
  /** What the pane speaks until a workbook tells. */
  readonly hostLanguage: LanguageTag;
  /** Whose holidays are likely wanted, by ISO 3166 code. */
  readonly hostCountry?: string | undefined;
  readonly today: CivilDate;
  /** Number of the latest reading or writing; what an earlier one answers is ignored. */
  readonly run: number;
};

/** What was last read of the workbook, in whatever stage. */
export function readingOf({ stage }: PaneState): RolloutReading | undefined {
  return "reading" in stage ? stage.reading : undefined;
}

/** What the pane speaks: the language of the outputs, and a choice at once, before it has been read with. */
export function paneLanguage(state: PaneState): LanguageTag {
  const reading = readingOf(state);
  const { language, usualLanguage } = state.choices;
  return (
    reading?.settings.language?.value ?? language ?? reading?.language ?? usualLanguage ?? state.hostLanguage
  );
}

/** Whose holidays would be added: the chosen country, else the host's; `undefined` while neither is one whose holidays are known. */
export function holidayCountry({ choices, hostCountry }: PaneState): string | undefined {
  return [choices.country, hostCountry].find(
    (code) => code !== undefined && HOLIDAY_COUNTRIES.includes(code),
  );
}

/** The plan that starter sheets would hold: the one that was chosen, else the one in force. */
export function starterShape(state: PaneState): PlanShape {
  const waves = readingOf(state)?.inForce.waves;
  return state.choices.shape ?? (waves !== undefined && "shape" in waves ? waves.shape : "monthly");
}
