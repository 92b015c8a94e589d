import { isoWeekday, type CivilDate } from "./civilDate";

/**
 * Whether a day is outside the weekend of Saturday and Sunday.
 *
 * @example isWorkday(civilDate("2026-07-04")) // false, a Saturday
 */
export function isWorkday(date: CivilDate): boolean {
  return isoWeekday(date) <= 5;
}
