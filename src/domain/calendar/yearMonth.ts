import type { CivilDate } from "./civilDate";

/** A month of one year. `monthNumber` is 1-12. */
export type YearMonth = { readonly year: number; readonly monthNumber: number };

/**
 * The month an ISO text names.
 *
 * @param isoMonth - `YYYY-MM`.
 * @throws RangeError when the text is not such a month.
 * @example yearMonth("2026-07") // { year: 2026, monthNumber: 7 }
 * @example yearMonth("2026-13") // throws RangeError
 */
export function yearMonth(isoMonth: string): YearMonth {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(isoMonth);
  if (match === null) throw new RangeError(`"${isoMonth}" is not a month; write YYYY-MM`);
  return { year: Number(match[1]), monthNumber: Number(match[2]) };
}

/** `YYYY-MM`, the inverse of {@link yearMonth}. */
export function isoMonthText({ year, monthNumber }: YearMonth): string {
  return `${String(year).padStart(4, "0")}-${String(monthNumber).padStart(2, "0")}`;
}

/** The month that `date` lies in. */
export function monthOfDate({ year, monthNumber }: CivilDate): YearMonth {
  return { year, monthNumber };
}

/**
 * The month `months` after `month`; before it when negative.
 *
 * @example addMonths(yearMonth("2026-11"), 3) // yearMonth("2027-02")
 */
export function addMonths({ year, monthNumber }: YearMonth, months: number): YearMonth {
  const zeroBased = year * 12 + monthNumber - 1 + months;
  return { year: Math.floor(zeroBased / 12), monthNumber: (((zeroBased % 12) + 12) % 12) + 1 };
}

/** Whole months from `start` to `end`; negative when `end` is earlier. Also orders months in a `sort`. */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
  return (end.year - start.year) * 12 + end.monthNumber - start.monthNumber;
}

/** Whether both are the same month of the same year. */
export function isSameMonth(a: YearMonth, b: YearMonth): boolean {
  return monthsBetween(a, b) === 0;
}

/**
 * The first time that a month without a year comes round, on or after `start`.
 *
 * @param monthNumber - 1-12.
 * @example firstOccurrence(2, yearMonth("2026-11")) // yearMonth("2027-02")
 */
export function firstOccurrence(monthNumber: number, start: YearMonth): YearMonth {
  return { year: monthNumber < start.monthNumber ? start.year + 1 : start.year, monthNumber };
}

/** 28-31. */
export function daysInMonth({ year, monthNumber }: YearMonth): number {
  if (monthNumber === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return monthNumber === 4 || monthNumber === 6 || monthNumber === 9 || monthNumber === 11 ? 30 : 31;
}
