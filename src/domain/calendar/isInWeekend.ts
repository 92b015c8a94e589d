import { isoWeekday, type CivilDate } from "./civilDate";
import type { Weekend } from "./weekend";

/**
 * Whether a day is one of the weekend's.
 *
 * @example isInWeekend(civilDate("2026-07-04"), [6, 7]) // true, a Saturday
 */
export function isInWeekend(date: CivilDate, weekend: Weekend): boolean {
  return weekend.includes(isoWeekday(date));
}
