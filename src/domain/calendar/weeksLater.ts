import { addDays, type CivilDate } from "./civilDate";
import { weekHolding, type MonthWeek } from "./weekHolding";
import type { WeekRule } from "./weekRule";
import { weekWindow, WEEKS_OF_MONTH, type WeekSpan } from "./weekWindow";
import { addMonths, type YearMonth } from "./yearMonth";

/** By the `days` rule a month is four whole weeks; what is left of it is none. */
const WHOLE_WEEKS = 4;

/**
 * The week that lies `weeks` after the first week of a span, before it when negative. By the `days` rule the week after the fourth is the
 * next month's first, so that two such weeks are seven to ten days apart; before it weeks are those of the calendar, so that half a year is 26.
 *
 * @returns `undefined` when the span does not exist in its month.
 * @example weeksLater(yearMonth("2026-07"), 1, -1, { kind: "days" })?.window.first
 * // civilDate("2026-06-22"), in the fourth week of June
 */
export function weeksLater(
  month: YearMonth,
  span: WeekSpan,
  weeks: number,
  rule: WeekRule,
): MonthWeek | undefined {
  const first = weekWindow(month, span, rule)?.first;
  if (first === undefined) return undefined;
  if (rule.kind !== "days") return weekHolding(addDays(first, 7 * weeks), rule);

  if (weeks < 0) return wholeWeekHolding(addDays(first, 7 * weeks), rule);
  const zeroBased = Math.min(weekHolding(first, rule).week, WHOLE_WEEKS) - 1 + weeks;
  const found = addMonths(month, Math.floor(zeroBased / WHOLE_WEEKS));
  const foundWeek = WEEKS_OF_MONTH[zeroBased % WHOLE_WEEKS] ?? 1;
  const window = weekWindow(found, foundWeek, rule);
  return window && { month: found, week: foundWeek, window };
}

/** Days after the fourth week are nearer to the first of the next month, and too few to find an open day among. */
function wholeWeekHolding(date: CivilDate, rule: WeekRule): MonthWeek {
  const found = weekHolding(date, rule);
  return found.week > WHOLE_WEEKS ? wholeWeekHolding(addDays(date, 1), rule) : found;
}
