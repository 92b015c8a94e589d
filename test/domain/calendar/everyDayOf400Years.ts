import { addDays, civilDate, type CivilDate } from "../../../src/domain/calendar/civilDate";
import type { YearMonth } from "../../../src/domain/calendar/yearMonth";

/** The Gregorian calendar repeats after so many days. */
const DAYS = 146_097;

/** Every day from 1 January 2000 until the calendar repeats. */
export function* everyDayOf400Years(): Generator<CivilDate> {
  let day = civilDate("2000-01-01");
  for (let count = 0; count < DAYS; count += 1, day = addDays(day, 1)) yield day;
}

/** Every month of the same 400 years. */
export function everyMonthOf400Years(): readonly YearMonth[] {
  return Array.from({ length: 4800 }, (_, index) => ({
    year: 2000 + Math.floor(index / 12),
    monthNumber: (index % 12) + 1,
  }));
}
