import type { CivilDate } from "./civilDate";
import { weekCount, type WeekRule } from "./weekRule";
import { daysInMonth, type YearMonth } from "./yearMonth";

/** 1-5. Four exist in every month by every rule; week 5 only where there is one. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | 5;

/** The weeks of a month, in order. */
export const WEEKS_OF_MONTH: readonly WeekOfMonth[] = [1, 2, 3, 4, 5];

/** Both weeks belong to it, and those between. */
export type WeekRange = { readonly from: WeekOfMonth; readonly to: WeekOfMonth };

/** One week of a month, several on end, or its last seven days. */
export type WeekSpan = WeekOfMonth | "last" | WeekRange;

/** The days a message may go out in. Both ends belong to it. */
export type DateWindow = { readonly first: CivilDate; readonly last: CivilDate };

/**
 * The days of a month that a week or a range of weeks is, never a day of another month. `last` is the last seven days of the month by
 * every rule: a month's last calendar week can be a single day. A range is as much of it as exists.
 *
 * @returns `undefined` for a week 5 that the month does not have.
 * @example weekWindow(yearMonth("2026-09"), 2, { kind: "days" }) // { first: civilDate("2026-09-08"), last: civilDate("2026-09-14") }
 */
export function weekWindow(month: YearMonth, span: WeekSpan, rule: WeekRule): DateWindow | undefined {
  if (span === "last") {
    const lastOfMonth = daysInMonth(month);
    return { first: { ...month, day: lastOfMonth - 6 }, last: { ...month, day: lastOfMonth } };
  }
  if (typeof span === "number") return windowOfWeek(month, span, rule);
  const first = windowOfWeek(month, span.from, rule)?.first;
  const last = windowOfWeek(month, span.to, rule)?.last ?? windowOfWeek(month, 4, rule)?.last;
  return first && last && { first, last };
}

function windowOfWeek(month: YearMonth, week: WeekOfMonth, rule: WeekRule): DateWindow | undefined {
  const { start, leastOfLast } = weekCount(month, rule);
  const firstDay = start + 7 * (week - 1);
  const lastOfMonth = daysInMonth(month);
  if (firstDay + leastOfLast - 1 > lastOfMonth) return undefined;
  return {
    first: { ...month, day: Math.max(firstDay, 1) },
    last: { ...month, day: Math.min(firstDay + 6, lastOfMonth) },
  };
}
