import type { CalendarWeeks } from "../calendar/weekRule";
import type { PlanShape, ShapeMessage } from "../plan/planShapes";
import type { Channel, Phase } from "../plan/wave";
import type { MessageWords } from "../vocabulary/messageWords";

/** The rows of the Settings sheet that decide, and so are no texts to quote. */
export const RULE_INPUTS = [
  "weekRule",
  "weekStart",
  "weekend",
  "defaultWeekday",
  "leadWeeks",
  "repeats",
  "leastGap",
  "leastGate",
  "capacity",
  "whenFull",
  "shape",
] as const;

/** The columns of the Waves, Recipients and Calendar sheets and the rows of the Settings sheet, beside those of `INPUT_NAMES`. */
export const PLANNING_INPUTS = [
  "wave",
  "message",
  "audience",
  "week",
  /** How many months after the group's own month. */
  "monthsAfter",
  "weekday",
  "channels",
  "sender",
  "subject",
  "body",
  "name",
  "from",
  "to",
  "label",
  "kind",
  "scope",
  "effect",
  ...RULE_INPUTS,
  "support",
  /** A mark there keeps a recipient out of every message. */
  "suppress",
] as const;

export type PlanningInput = (typeof PLANNING_INPUTS)[number];

/** The sheets that a plan is written in, beside Groups and Settings. */
export const PLANNING_SHEETS = ["waves", "recipients", "calendar", "templates", "suppress"] as const;

export type PlanningSheet = (typeof PLANNING_SHEETS)[number];

/** The messages of the plans besides the monthly one. */
export type ShapeMessages = Readonly<Record<ShapeMessage<"staggered" | "twoEmails">, MessageWords>>;

/** Values that a cell may name; each has our own word first, then others for it, in any case. */
export type Choices<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** The words of the sheets that a plan is written in. Names of weekdays and months come from `Intl`, not from here. */
export type PlanningWords = {
  readonly inputs: Choices<PlanningInput>;
  readonly sheets: Choices<PlanningSheet>;
  /**
   * Further names of what lists or marks those who get no mail. Beside other words they may be of something else: "Excluded devices";
   * one that is among the words for `suppress`, too, counts as one of these.
   */
  readonly exclusions: readonly string[];
  readonly phases: Choices<Phase>;
  readonly channels: Choices<Channel>;
  /** The audience that is every group in its own month. */
  readonly eachGroup: readonly string[];
  readonly lastWeek: readonly string[];
  readonly kinds: Choices<"holiday" | "freeze">;
  readonly effects: Choices<"block" | "warn">;
  readonly whenFull: Choices<"warn" | "split">;
  readonly weekRules: Choices<"days" | CalendarWeeks>;
  readonly shapes: Choices<PlanShape>;
  /** The line under the timeline that says how weeks are counted, when it is not by the days of the month; the weekday as `Intl` has it. */
  readonly weekRuleLines: Readonly<Record<CalendarWeeks, (weekStart: string) => string>>;
  /** What to write under a header or beside a setting, for those whose word does not say it; at most 255 characters. */
  readonly prompts: Readonly<Record<PromptedInput, string>>;
  readonly messages: ShapeMessages;
  /** Labels of the sample rows of the Calendar sheet. */
  readonly samples: { readonly newYear: string; readonly freeze: string; readonly person: string };
};

/** The inputs that come with a note. */
export type PromptedInput =
  | "wave"
  | "audience"
  | "week"
  | "monthsAfter"
  | "weekday"
  | "channels"
  | "subject"
  | "from"
  | "to"
  | "kind"
  | "scope"
  | "effect"
  | "weekRule"
  | "weekend"
  | "leadWeeks"
  | "leastGate"
  | "capacity"
  | "whenFull"
  | "shape";
