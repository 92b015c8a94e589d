import type { IsoWeekday } from "../calendar/civilDate";
import type { WeekRule } from "../calendar/weekRule";
import type { Weekend } from "../calendar/weekend";
import { SETTINGS } from "../vocabulary/settings";
import type { CalendarEntry } from "./calendarEntry";

/** How many users the help desk can take in a calendar week, and what happens when more would enroll. */
export type Capacity = {
  /** 1 and up. */
  readonly usersPerWeek: number;
  /** `warn` reports the week; `split` divides a group of more users than that into slices in weeks on end. */
  readonly whenFull: "warn" | "split";
};

/** Everything that decides on which day a message goes out, besides the groups and the waves (SPEC section 3). */
export type ScheduleRules = {
  readonly weekRule: WeekRule;
  /** The weekday that opens a calendar week, by which the load is counted whatever the week rule; where that counts calendar weeks, its own. */
  readonly weekStart: IsoWeekday;
  readonly weekend: Weekend;
  readonly calendar: readonly CalendarEntry[];
  readonly kickoff: {
    /** How many weeks of the calendar before the week that its message names; 0 and up. */
    readonly leadWeeks: number;
    /** In how many weeks on end it is held; 1 and up. */
    readonly repeats: number;
  };
  /** The fewest days from a message to the next one of the same group; 1 and up. */
  readonly leastGapDays: number;
  /** The fewest days from the enrollment of the groups of one month to that of the next; 0 and up. */
  readonly leastGateDays: number;
  /** Absent: no limit. */
  readonly capacity?: Capacity;
};

/** The usual value of every setting: nothing but a weekend of Saturday and Sunday. */
export const DEFAULT_RULES: ScheduleRules = {
  weekRule: { kind: SETTINGS.weekRule.usual },
  weekStart: SETTINGS.weekStart.usual,
  weekend: SETTINGS.weekend.usual,
  calendar: [],
  kickoff: { leadWeeks: SETTINGS.leadWeeks.usual, repeats: SETTINGS.repeats.usual },
  leastGapDays: SETTINGS.leastGap.usual,
  leastGateDays: SETTINGS.leastGate.usual,
};
