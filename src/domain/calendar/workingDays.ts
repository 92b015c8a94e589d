import { addDays, compareDates, isoDateText, isoWeekday, type CivilDate } from "./civilDate";
import type { Weekend } from "./weekend";

/**
 * Whether a day is one of the weekend's.
 *
 * @example isInWeekend(civilDate("2026-07-04"), [6, 7]) // true, a Saturday
 */
export function isInWeekend(date: CivilDate, weekend: Weekend): boolean {
  return weekend.includes(isoWeekday(date));
}

/**
 * How many working days lie from `start` to `end`, both counted, as Excel's NETWORKDAYS.INTL has it.
 *
 * @returns Negative when `end` is before `start`.
 * @example networkDays(civilDate("2006-01-01"), civilDate("2006-01-31"), [6, 7], []) // 22
 */
export function networkDays(
  start: CivilDate,
  end: CivilDate,
  weekend: Weekend,
  holidays: readonly CivilDate[],
): number {
  if (compareDates(end, start) < 0) return 0 - networkDays(end, start, weekend, holidays);
  const isWorkingDay = workingDays(weekend, holidays);
  let count = 0;
  for (let day = start; compareDates(day, end) <= 0; day = addDays(day, 1))
    count += isWorkingDay(day) ? 1 : 0;
  return count;
}

/**
 * The day that is `days` working days after `start`, before it when negative, as Excel's WORKDAY.INTL has it. `start` itself is not
 * counted; 0 gives it back, open or not.
 *
 * @throws RangeError when the weekend is all seven days: no day would ever come.
 * @example workday(civilDate("2012-01-01"), 30, [6], []) // civilDate("2012-02-05")
 */
export function workday(
  start: CivilDate,
  days: number,
  weekend: Weekend,
  holidays: readonly CivilDate[],
): CivilDate {
  if (new Set(weekend).size === 7) throw new RangeError("A weekend of seven days leaves no working day");
  const isWorkingDay = workingDays(weekend, holidays);
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function workingDays(weekend: Weekend, holidays: readonly CivilDate[]): (date: CivilDate) => boolean {
  const closed = new Set(holidays.map(isoDateText));
  return (date) => !isInWeekend(date, weekend) && !closed.has(isoDateText(date));
}
