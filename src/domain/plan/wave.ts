import type { IsoWeekday } from "../calendar/civilDate";
import type { WeekSpan } from "../calendar/weekWindow";
import type { Channel } from "../vocabulary/channels";
import type { Phase } from "../vocabulary/phases";

/** Who a wave speaks to: everyone at once in the first month, or each group in its own month. */
export type Audience = "everyone" | "eachGroup";

/** What a wave says. Subject and body are templates: `{{Group}}` stands for a merge field. */
export type Message = {
  readonly name: string;
  /** What it is known by from one run to the next, whatever it is called; no other message of the plan has it. */
  readonly key?: string;
  readonly phase: Phase;
  readonly channels: readonly Channel[];
  readonly week: WeekSpan;
  /** How many months after the month of its audience it goes out; 0 and up. */
  readonly monthsAfter: number;
  /** The day of the week it should go out on; `"first"`, the usual of a kickoff, is the first open day of its week. */
  readonly weekday: IsoWeekday | "first";
  readonly subject: string;
  readonly body: string;
  /** Whose name it goes out in, and who sees to it, as the person has written. */
  readonly sender?: string;
  readonly owner?: string;
};

/** A numbered step of the communications. `number` is 1 and up. */
export type Wave = {
  readonly number: number;
  readonly audience: Audience;
  /** Names of the only groups it speaks to; absent: it leaves out none. */
  readonly onlyGroups?: readonly string[];
  readonly messages: readonly Message[];
};
