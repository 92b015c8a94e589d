import type { ReasonToRead } from "../vocabulary/reasonsToRead";

/** The words for a state in which there is one thing to read and one thing to do. */
export type NoticeWords = { readonly heading: string; readonly text: string };

/**
 * What the task pane says. Every sentence says what is, or what to do; counts come in as numbers, months and dates
 * already as text.
 */
export type PaneWords = {
  readonly title: string;
  readonly language: string;
  readonly starting: string;
  readonly reading: string;
  /** Office.js did not arrive: why, and what still works. */
  readonly blocked: NoticeWords & { readonly stillWorks: string };
  readonly outside: NoticeWords & { readonly dropHere: string };
  readonly openWorkbook: string;
  readonly openAnother: string;
  readonly opening: (file: string) => string;
  readonly empty: NoticeWords & {
    /** Names the small table that shows what is wanted. */
    readonly example: string;
    readonly sample: (sheet: string) => string;
    readonly insertSample: string;
    /** After the sample: the other way to begin. */
    readonly starter: string;
  };
  /** The rules that a plan is made by. */
  readonly rules: {
    readonly heading: string;
    /** Where they are changed: some are on the Settings sheet, or none is. */
    readonly change: string;
    readonly changeWithout: string;
    readonly usual: string;
    readonly noLimit: string;
    readonly noWeekend: string;
    readonly weeks: (count: number) => string;
    readonly days: (count: number) => string;
    readonly users: (count: string) => string;
    /** The person's own waves, on the sheet that they are on. */
    readonly ownWaves: (sheet: string) => string;
  };
  /** Sheets to fill in. */
  readonly starter: {
    readonly heading: string;
    readonly insert: string;
    /** Which are added to a workbook that has groups. */
    readonly adds: string;
    readonly shape: string;
    readonly added: (sheets: string) => string;
    readonly nothingToAdd: string;
  };
  /** What a new run does to the dates of the run before it. */
  readonly changes: {
    readonly heading: string;
    readonly none: (kept: number) => string;
    readonly moved: (count: number) => string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly kept: (count: number) => string;
    /** Dates as text. */
    readonly fromTo: (from: string, to: string) => string;
    readonly noDate: string;
    /** Rows beyond those that are listed. */
    readonly more: (count: number) => string;
    readonly sinceLastTime: string;
  };
  /** Beside a week of the load picture. */
  readonly load: {
    readonly heading: string;
    readonly peak: string;
    readonly freeze: (labels: string) => string;
    readonly overLimit: (users: string) => string;
  };
  readonly rollout: string;
  readonly sheet: string;
  readonly chooseSheet: string;
  /** Why this sheet was read and not another that might have been meant. */
  readonly whyChosen: Readonly<Record<Exclude<ReasonToRead, "only">, string>>;
  readonly start: string;
  readonly groups: (count: number) => string;
  readonly users: (count: string, isOne: boolean) => string;
  /** A select that the Settings sheet decides; `cell` is a sheet and an address. */
  readonly setBySettings: (cell: string) => string;
  readonly goTo: (cell: string) => string;
  readonly readAgain: string;
  readonly toFix: (count: number) => string;
  readonly toKnow: (count: number) => string;
  /** Problems beyond those that are listed. */
  readonly andMore: (count: number) => string;
  readonly preview: string;
  readonly generate: string;
  readonly generateAgain: string;
  /** Why Generate does nothing yet. */
  readonly fixFirst: (count: number) => string;
  readonly writing: string;
  readonly inserting: string;
  readonly insertingStarter: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly done: string;
  readonly timelineWritten: (waves: number, months: number) => string;
  readonly messagesWritten: (rows: number, sends: number) => string;
  /** `sheet` as the workbook calls it. */
  readonly open: (sheet: string) => string;
  readonly download: (file: string) => string;
  /** The meetings and send dates as a file for a calendar program. */
  readonly downloadCalendar: string;
  readonly backToPlan: string;
  readonly nextToSend: string;
  readonly nothingToSend: string;
  readonly refused: string;
  readonly nothingChanged: string;
  readonly mayHaveChanged: string;
  readonly tryAgain: string;
  readonly failed: NoticeWords;
  readonly detailsLabel: string;
  readonly copyDetails: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly help: NoticeWords & { readonly privacy: string };
};
