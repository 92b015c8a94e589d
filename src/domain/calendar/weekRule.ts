import { isoWeekday, type IsoWeekday } from "./civilDate";
import type { YearMonth } from "./yearMonth";

/** How many days of a calendar week a month must hold for the week to be its own: of its first week, and of its last. */
const LEAST_DAYS = {
  /** The first is the one that holds the 1st. */
  containsFirst: { first: 1, last: 1 },
  /** The first that has most of its days in the month, as ISO 8601 has it for a year. */
  isoMajority: { first: 4, last: 4 },
  /** The first that lies in the month whole. */
  firstFull: { first: 7, last: 1 },
};

/** Which calendar week is a month's first. */
export type CalendarWeeks = keyof typeof LEAST_DAYS;

/**
 * How the days of a month are counted into weeks (SPEC section 3). `days` makes days 1 to 7 the first week whatever
 * weekday the month begins on; the others count calendar weeks, which begin on `weekStart`.
 */
export type WeekRule =
  { readonly kind: "days" } | { readonly kind: CalendarWeeks; readonly weekStart: IsoWeekday };

/** How a rule counts in one month. */
type WeekCount = {
  /** The day of the month that week 1 begins on; 0 or less when it begins in the month before. */
  readonly start: number;
  /** How many of its days the last week must have in the month. */
  readonly leastOfLast: number;
};

/**
 * Where a rule begins to count in a month. Week n begins 7(n-1) days after `start`.
 *
 * @example weekCount(yearMonth("2026-09"), { kind: "isoMajority", weekStart: 1 }).start // 0: Monday 31 August
 */
export function weekCount(month: YearMonth, rule: WeekRule): WeekCount {
  if (rule.kind === "days") return { start: 1, leastOfLast: 1 };
  const least = LEAST_DAYS[rule.kind];
  const daysBeforeFirst = (isoWeekday({ ...month, day: 1 }) - rule.weekStart + 7) % 7;
  const isOwn = 7 - daysBeforeFirst >= least.first;
  return { start: 1 - daysBeforeFirst + (isOwn ? 0 : 7), leastOfLast: least.last };
}
