import type { InsertedHolidays } from "../../app/insertHolidays";
import type { RolloutReading } from "../../app/rolloutReading";
import type { WorkbookErrorCode, WorkbookErrorDetails } from "../../app/workbookError";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PreflightResult } from "../../domain/vocabulary/preflight";
import type { MailKind } from "./batchInSight";
import type { PaneAction } from "./paneAction";
import type { PaneChoices } from "./paneChoices";
import type { CopyResult, MarkedNow, Place, Writing } from "./paneState";

/** What has happened. `run` is the number of the reading or writing that it belongs to. */
export type PaneEvent =
  /** The page is there. */
  | { readonly is: "started" }
  | { readonly is: "office-blocked" }
  | { readonly is: "outside-excel" }
  | {
      readonly is: "workbook-there";
      readonly place: Place;
      readonly hostLanguage: LanguageTag;
      readonly hostCountry?: string | undefined;
    }
  | { readonly is: "opening"; readonly run: number; readonly fileName: string }
  | { readonly is: "chosen"; readonly choices: PaneChoices }
  | { readonly is: "reading"; readonly run: number }
  | { readonly is: "read"; readonly run: number; readonly reading: RolloutReading }
  | {
      readonly is: "writing";
      readonly run: number;
      readonly work: Exclude<Writing["work"], "prepare">;
    }
  | { readonly is: "preparing"; readonly run: number; readonly batch: string }
  | { readonly is: "progressed"; readonly run: number; readonly share: number }
  | { readonly is: "cancelling" }
  /** Sheets to fill in, by their names; they are read next. */
  | { readonly is: "inserted"; readonly run: number; readonly sheets: readonly string[] }
  /** What became of a wish for holidays; the workbook is read next. */
  | { readonly is: "holidays-inserted"; readonly run: number; readonly holidays: InsertedHolidays }
  /** Read afresh and, when `reading` holds outputs, written. */
  | { readonly is: "generated"; readonly run: number; readonly reading: RolloutReading }
  /** Read afresh and, unless `batch` is not in the plan any more, written; `subject` is that of all its mails. */
  | {
      readonly is: "prepared";
      readonly run: number;
      readonly reading: RolloutReading;
      readonly batch: string;
      readonly isWritten: boolean;
      readonly subject?: string;
    }
  /** A batch was marked as sent, or that was taken back; `mails` is absent where nothing was done. */
  | ({ readonly is: "marked"; readonly run: number; readonly reading: RolloutReading } & MarkedNow)
  | BatchEvent
  | { readonly is: "checking" }
  | { readonly is: "checked"; readonly run: number; readonly results: readonly PreflightResult[] }
  | { readonly is: "back-to-plan" }
  | {
      readonly is: "refused";
      readonly run: number;
      readonly attempt: PaneAction;
      readonly code: WorkbookErrorCode;
      readonly details: WorkbookErrorDetails;
      readonly report: string;
    }
  | { readonly is: "failed"; readonly run: number; readonly attempt: PaneAction; readonly report: string }
  | { readonly is: "report-copied"; readonly copying: CopyResult };

/** What has happened while the person looks at a batch. */
export type BatchEvent =
  | { readonly is: "batch-shown"; readonly batch: string }
  | { readonly is: "mail-shown"; readonly index: number }
  | { readonly is: "address-typed"; readonly address: string }
  | { readonly is: "sent-day-typed"; readonly day: string }
  | { readonly is: "searching" }
  /** `index` of the row that was found, if one was. */
  | { readonly is: "searched"; readonly for: MailKind; readonly index?: number };
