import type { CivilDate, IsoWeekday } from "../calendar/civilDate";
import type { DateConflict, DateReason } from "../calendar/dateReason";
import type { CommunicationColumn, PromptedColumn, Status } from "../vocabulary/communications";

/** What a sentence about a date is made of. */
export type DateSentence<Of extends DateReason | DateConflict, Kind extends Of["kind"]> = (
  about: Extract<Of, { kind: Kind }>,
) => string;

/** The words of the Communications sheet and of the load picture on the Timeline. */
export type CommunicationsWords = {
  readonly sheet: string;
  /** One header a column, none twice. */
  readonly headers: Readonly<Record<CommunicationColumn, string>>;
  /** Without commas: they are choices of a drop-down. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** The header of a column of the person's that has none; a number follows. */
  readonly unnamedColumn: string;
  /** An en-US format code. */
  readonly dateFormat: string;
  /** Why a message goes out on its day: one sentence, or two. */
  readonly reasons: {
    readonly weekday: (weekday: IsoWeekday) => string;
    readonly kickoff: string;
    readonly shortWeek: string;
    readonly closed: DateSentence<DateReason, "closed">;
    readonly wait: DateSentence<DateReason, "wait">;
    readonly locked: string;
    readonly sent: string;
    readonly cancelled: string;
  };
  /** Why a message has no day. */
  readonly conflicts: {
    readonly noSuchWeek: string;
    readonly closedWeek: string;
    readonly tooLate: DateSentence<DateConflict, "tooLate">;
  };
  /** For a row that has been sent and is not in the plan any more. */
  readonly leftPlan: string;
  /** At most 255 characters each. */
  readonly prompts: Readonly<Record<PromptedColumn, string>>;
  readonly load: {
    /** Headers of the numbers below the timeline, and names of the columns in its charts. */
    readonly week: string;
    readonly messages: string;
    readonly messagesInFreeze: string;
    readonly users: string;
    readonly usersOverCapacity: string;
    readonly messagesTitle: string;
    readonly usersTitle: string;
    /** What a chart shows, for people who do not see it. */
    readonly peak: (what: string, most: number, week: CivilDate) => string;
  };
  /** What the pane says once the sheet is written. */
  readonly written: (rows: number) => string;
};
