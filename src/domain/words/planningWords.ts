import type { CalendarWeeks } from "../calendar/weekRule";
import type { PlanShape, ShapeMessage } from "../plan/planShapes";
import type { Channel } from "../vocabulary/channels";
import type { Phase } from "../vocabulary/phases";
import type { MessageWords } from "../vocabulary/messageWords";
import type { PlanningInput, PlanningSheet, PromptedInput } from "../vocabulary/inputs";

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
