import type { CivilDate } from "../calendar/civilDate";
import type { DateConflict, DateReason } from "../calendar/dateReason";
import type { DateWindow, WeekSpan } from "../calendar/weekWindow";
import type { YearMonth } from "../calendar/yearMonth";
import type { Group } from "./group";
import type { Message, Wave } from "./wave";

/** Which time of how many: the slices of a divided group, or a kickoff that is held several times. `number` is 1 and up. */
export type Slice = { readonly number: number; readonly count: number };

/** One time that a message is to be sent, to one group or, when the audience is everyone, to all at once; its day is not found yet. */
export type PlannedMessage = {
  readonly wave: Wave;
  readonly message: Message;
  /** The month and the week it is planned for. */
  readonly month: YearMonth;
  readonly week: WeekSpan;
  /** Absent when the month has no such week. */
  readonly window?: DateWindow;
  /** In the order of the sheet; one group unless the audience is everyone. */
  readonly groups: readonly Group[];
  readonly slice: Slice;
};

/** A message with its week window and its send date, and why it is that date. */
export type ScheduledMessage = PlannedMessage & {
  readonly window: DateWindow;
  /** Inside the window, unless the person fixed it. */
  readonly sendDate: CivilDate;
  readonly reason: DateReason;
};

/** A message for which no day was found, and why. */
export type UnplacedMessage = PlannedMessage & { readonly conflict: DateConflict };

/** Everything the outputs are made from. */
export type RolloutPlan = {
  /** Every month from the first that has a message or a group to the last, also those between that have none. */
  readonly months: readonly YearMonth[];
  readonly waves: readonly Wave[];
  readonly groups: readonly Group[];
  /** By wave, then in the order of the waves' messages, then by the month of the group, then in the order of the groups. */
  readonly scheduled: readonly ScheduledMessage[];
  /** In the same order. */
  readonly conflicts: readonly UnplacedMessage[];
};
