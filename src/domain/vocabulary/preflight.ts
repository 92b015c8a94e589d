import type { MergeSheet } from "./outputSheets";

/** The rules that a sheet for a mail merge keeps (SPEC section 4, Messages and Send), in the order in which they are told. */
export const PREFLIGHT_RULES = [
  "sheetThere",
  "headersFirst",
  "headerNames",
  "uniqueHeaders",
  "neededColumns",
  "nothingElse",
  "noBlanks",
  "onlyTexts",
  "noFormulas",
  "noMerges",
  "nothingHidden",
  "longTextsFirst",
  "textLengths",
  "namedRange",
  "addresses",
  "oncePerBatch",
  "subjectLines",
  "noFieldsLeft",
  "oneSendDate",
  /** Of Send only, as the next two. */
  "oneBatch",
  "stillToSend",
  "sameAsMessages",
  "sameAsPlan",
] as const;

export type PreflightRule = (typeof PREFLIGHT_RULES)[number];

/** Why it cannot be told whether a rule is kept. */
export type UntoldReason =
  /** The workbook has something to fix, so that there is no plan to compare with. */
  | "noPlan"
  /** A column is missing that the rule is about. */
  | "noColumn"
  /** There is no Messages sheet to compare with. */
  | "noMessages"
  /** No batch has been prepared on Send. */
  | "noBatch";

/** What mends a broken rule where writing the sheet anew does not. */
export type OtherRemedy =
  /** To is a name by the plan, and no single address. */
  | "planAddresses"
  /** The plan has more columns of long texts than the rows that Word looks at. */
  | "planLengths"
  /** The plan has something else that no merge can send. */
  | "planTexts"
  /** The sheet is hidden. */
  | "unhide"
  /** Nothing of the batch is to be sent any more. */
  | "settled";

/** Where a rule is broken. */
export type Breach = {
  /** The first cell, as `C7`; absent where it is no cell. */
  readonly cell?: string;
  /** What stands there: a text, shortened, or a range. */
  readonly found?: string;
  /** What should be there and is not: an address, or names of columns. */
  readonly missing?: string;
  /** How many of what was found or is missing in all: cells, ranges, rows. */
  readonly count: number;
  /** Absent: to write the sheet anew. */
  readonly remedy?: OtherRemedy;
};

export type PreflightOutcome =
  | { readonly state: "passed" }
  | ({ readonly state: "failed" } & Breach)
  /** Not as it should be, and it can be sent all the same. */
  | ({ readonly state: "warned" } & Breach)
  | { readonly state: "untold"; readonly because: UntoldReason };

/** Whether a rule is kept on one sheet. */
export type PreflightResult = PreflightOutcome & {
  readonly rule: PreflightRule;
  readonly output: MergeSheet;
  /** What the sheet is called in the workbook. */
  readonly sheet: string;
};
