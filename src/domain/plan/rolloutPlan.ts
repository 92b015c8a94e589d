import type { CivilDate } from "../calendar/civilDate";
import type { DateWindow } from "../calendar/weekWindow";
import type { YearMonth } from "../calendar/yearMonth";
import type { Group } from "./group";
import type { Message, Wave } from "./wave";

/** A message with its week window and its send date, for one group or, when the audience is everyone, for all. */
export type ScheduledMessage = {
  readonly wave: Wave;
  readonly message: Message;
  readonly month: YearMonth;
  /** In the order of the sheet; one group unless the audience is everyone. */
  readonly groups: readonly Group[];
  readonly window: DateWindow;
  readonly sendDate: CivilDate;
};

/** Everything the outputs are made from. */
export type RolloutPlan = {
  /** Every month from the first to the last, also those without a group. */
  readonly months: readonly YearMonth[];
  readonly waves: readonly Wave[];
  readonly groups: readonly Group[];
  /** By wave, then in the order of the waves' messages, then in the order of the groups. */
  readonly scheduled: readonly ScheduledMessage[];
};
