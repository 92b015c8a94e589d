import type { BatchTiming } from "../vocabulary/batchTimings";

/** What the pane says of batches: which there are, how one is prepared, what its mails say, and how Word sends them. Counts come in as numbers. */
export type MergeWords = {
  readonly timings: Readonly<Record<BatchTiming, string>>;
  readonly rows: (count: number) => string;
  /** Names at the end of a list that is too long. */
  readonly moreNames: (count: number) => string;
  /** Batches that are folded. */
  readonly later: (count: number) => string;
  readonly past: (count: number) => string;
  readonly sent: (count: number) => string;
  /** Why there is nothing to send next. */
  readonly noEmails: string;
  readonly allSent: string;
  /** On the button, and in full where something is done about it. */
  readonly prepare: string;
  readonly preparing: string;
  readonly willWrite: string;
  /** Names of sheets. */
  readonly alsoWritten: (sheets: string) => string;
  /** What to know of a batch that is not of today or later, and why one that was sent is not prepared. */
  readonly warnings: Readonly<Record<"sent" | "past", string>>;
  readonly leftOut: {
    readonly heading: string;
    readonly nobody: string;
    readonly suppressed: (rows: number) => string;
    readonly withoutAddress: (rows: number) => string;
    readonly repeated: (rows: number) => string;
    readonly unknownSlice: (rows: number) => string;
    readonly withoutGroup: (rows: number) => string;
  };
  /** Mails of a batch that it does not hold any more. */
  readonly settled: Readonly<Record<"sent" | "cancelled", (mails: number) => string>>;
  readonly nobody: string;
  /** Looking through the mails of a batch. */
  readonly mails: {
    readonly heading: string;
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    /** Numbers as text. */
    readonly position: (place: string, of: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly first: string;
    readonly longest: string;
    /** The next mail that there is something to know of. */
    readonly noted: string;
    readonly findAddress: string;
    readonly find: string;
    readonly searching: string;
    readonly missed: Readonly<Record<"noted" | "address", string>>;
    /** Fields that are blank, whose fallback the text has. */
    readonly replaced: (fields: string) => string;
    /** Names of languages, as `Intl` has them. */
    readonly otherLanguage: (written: string, wanted: string) => string;
  };
  readonly prepared: string;
  /** A batch that was asked for and is not in the plan any more. */
  readonly gone: (batch: string) => string;
  /** The sheets have errors now. */
  readonly blocked: string;
  /** After a write that failed in the middle. */
  readonly mayHaveChanged: string;
  /** What comes next, outside the pane: what it takes, then what to do in two sentences; the second ends before the subject line. */
  readonly inWord: {
    readonly heading: string;
    /** Said first: elsewhere a merge ends without an error, and nothing was sent. */
    readonly onlyClassic: string;
    readonly save: string;
    readonly finish: string;
    readonly subjectLine: string;
    readonly subjectsDiffer: string;
  };
  readonly downloadCsv: string;
  /** Of what was written, afterwards. */
  readonly check: string;
  readonly checking: string;
};
