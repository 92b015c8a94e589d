import type { CivilDate } from "../../domain/calendar/civilDate";
import type { PlanShape } from "../../domain/plan/planShapes";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { MailKind } from "./batchInSight";
import type { PaneChoices } from "./paneChoices";

/** What the person asks the pane for. */
export type PaneAction =
  /** Ask for a file. */
  | { readonly do: "pick-file" }
  | { readonly do: "open-file"; readonly file: File }
  | { readonly do: "read" }
  /** Only what is named changes. */
  | { readonly do: "choose"; readonly choices: PaneChoices }
  | { readonly do: "insert-sample" }
  /** For the starter sheets; the workbook need not be read again. */
  | { readonly do: "choose-shape"; readonly shape: PlanShape }
  | { readonly do: "insert-starter" }
  /** For the holidays; the workbook need not be read again. */
  | { readonly do: "choose-country"; readonly country: string }
  | { readonly do: "insert-holidays"; readonly country: string }
  | { readonly do: "generate" }
  | { readonly do: "cancel" }
  /** Look at a batch before it is prepared; `batch` as the Batch column has it. */
  | { readonly do: "show-batch"; readonly batch: string }
  /** Write the Send sheet. */
  | { readonly do: "prepare"; readonly batch: string }
  /** The day that a batch was sent on, as it stands in its field. */
  | { readonly do: "type-sent-day"; readonly day: string }
  /** Log who got a batch. */
  | { readonly do: "mark-sent"; readonly batch: string; readonly on: CivilDate }
  /** Take back that it was sent. */
  | { readonly do: "take-back"; readonly batch: string }
  /** Show a mail of the batch, by the 0-based index of its row. */
  | { readonly do: "show-mail"; readonly index: number }
  | { readonly do: "type-address"; readonly address: string }
  /** Show the longest mail, or the next of a kind. */
  | { readonly do: "find-mail"; readonly kind: MailKind }
  | { readonly do: "show-cell"; readonly sheet: string; readonly cell: string }
  | { readonly do: "show-output"; readonly output: OutputSheet }
  | { readonly do: "download" }
  | { readonly do: "download-calendar" }
  /** The rows of a batch as CSV for Word. */
  | { readonly do: "download-batch"; readonly batch: string }
  /** Check what was written. */
  | { readonly do: "check" }
  | { readonly do: "back-to-plan" }
  | { readonly do: "copy-report" };
