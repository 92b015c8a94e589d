import type { PlanShape } from "../../domain/plan/planShapes";
import type { OutputSheet } from "../../domain/sheets/sheetDraft";
import type { Choices } from "./choices";

/** What the person asks the pane for. */
export type PaneAction =
  /** Ask for a file. */
  | { readonly do: "pick-file" }
  | { readonly do: "open-file"; readonly file: File }
  | { readonly do: "read" }
  /** Only what is named changes. */
  | { readonly do: "choose"; readonly choices: Choices }
  | { readonly do: "insert-sample" }
  /** For the starter sheets; the workbook need not be read again. */
  | { readonly do: "choose-shape"; readonly shape: PlanShape }
  | { readonly do: "insert-starter" }
  /** For the holidays; the workbook need not be read again. */
  | { readonly do: "choose-country"; readonly country: string }
  | { readonly do: "insert-holidays"; readonly country: string }
  | { readonly do: "generate" }
  | { readonly do: "cancel" }
  | { readonly do: "show-cell"; readonly sheet: string; readonly cell: string }
  | { readonly do: "show-output"; readonly output: OutputSheet }
  | { readonly do: "download" }
  | { readonly do: "download-calendar" }
  | { readonly do: "back-to-plan" }
  | { readonly do: "copy-report" };
