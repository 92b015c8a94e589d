import type { CivilDate } from "./civilDate";
import { daysInMonth, type YearMonth } from "./yearMonth";

/** 1-5; week 5 exists only in months of 29 days or more. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | 5;

/** The days a message may go out in. Both ends belong to it. */
export type DateWindow = { readonly first: CivilDate; readonly last: CivilDate };

/**
 * The days of one week of a month by the `days` rule (SPEC section 3): week n is days 7(n-1)+1 to 7n, so that
 * "Tuesday of the second week" is the second Tuesday. Week 5 is what is left of the month.
 *
 * @returns `undefined` for week 5 of a February of 28 days.
 * @example weekWindow(yearMonth("2026-09"), 2) // 8 to 14 September 2026
 */
export function weekWindow(month: YearMonth, week: WeekOfMonth): DateWindow | undefined {
  const firstDay = 7 * (week - 1) + 1;
  const lastOfMonth = daysInMonth(month);
  if (firstDay > lastOfMonth) return undefined;
  return { first: { ...month, day: firstDay }, last: { ...month, day: Math.min(firstDay + 6, lastOfMonth) } };
}
