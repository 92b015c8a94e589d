import { addDays, compareDates, type CivilDate } from "./civilDate";
import type { WeekRule } from "./weekRule";
import { WEEKS_OF_MONTH, weekWindow, type DateWindow, type WeekOfMonth } from "./weekWindow";
import { monthOfDate, type YearMonth } from "./yearMonth";

/** A week of one month. */
export type MonthWeek = {
  readonly month: YearMonth;
  readonly week: WeekOfMonth;
  readonly window: DateWindow;
};

/**
 * The week that a day falls in. By the rules that count calendar weeks some days at the ends of a month are in no week of it; then it is the
 * week of the first day after them, which is at most six days later.
 *
 * @example weekHolding(civilDate("2026-06-24"), { kind: "days" }).week // 4
 */
export function weekHolding(date: CivilDate, rule: WeekRule): MonthWeek {
  const month = monthOfDate(date);
  for (const week of WEEKS_OF_MONTH) {
    const window = weekWindow(month, week, rule);
    if (window && compareDates(window.first, date) <= 0 && compareDates(date, window.last) <= 0)
      return { month, week, window };
  }
  return weekHolding(addDays(date, 1), rule);
}
