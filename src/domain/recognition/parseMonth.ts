import { civilDateOfSerial, type DateSystem } from "../calendar/civilDate";
import { daysInMonth, firstOccurrence, monthOfDate, type YearMonth } from "../calendar/yearMonth";
import type { Cell } from "../grid/grid";
import { agreedMeaning } from "../language/agreedMeaning";
import { foldText } from "../language/foldText";
import type { LanguageTag } from "../language/languageTag";
import { monthNamed } from "../language/monthNamed";

/** What a month is read by. */
export type MonthContext = {
  /** A month without a year is its first occurrence on or after this one. */
  readonly start: YearMonth;
  readonly dateSystem: DateSystem;
  /** Decides where a name means different months in two languages. */
  readonly language?: LanguageTag;
};

/** A month and how it was written. */
export type MonthReading = {
  readonly month: YearMonth;
  readonly isYearWritten: boolean;
  /** The day of it that is written too; absent where the month alone is. */
  readonly day?: number;
  /** `date`: a serial day; `digits`: year and month, or an ISO date; `number`: 1-12 alone, which may be a count. */
  readonly form: "name" | "date" | "digits" | "number";
};

/**
 * The month that a cell names: a date, `July`, `jul.`, `July 2026`, `2026-07`, `07/2026`, `2026-07-15`, or 1-12. A day that
 * is written with it comes along: it must not be dropped without a word. Years are 2000 to 2199, so that a count is not taken for a date. `Jul-26` is not read: it is July 2026 to one and
 * 26 July to another; nor is `07/08/2026`.
 *
 * @returns `undefined` when the cell names no month, or different ones in languages between which nothing decides.
 * @example parseMonth("Feb", { start: yearMonth("2026-11"), dateSystem: 1900 })
 * // { month: yearMonth("2027-02"), isYearWritten: false, form: "name" }
 */
export function parseMonth(cell: Cell, context: MonthContext): MonthReading | undefined {
  if (typeof cell === "number") return monthOfNumber(cell, context);
  if (typeof cell !== "string" || cell.length > LONGEST_MONTH) return undefined;
  const text = foldText(cell);
  return monthOfDigits(text, context) ?? monthOfName(text, context);
}

/** Characters of the longest text that can be a month, generously. */
const LONGEST_MONTH = 60;

function monthOfNumber(value: number, { start, dateSystem }: MonthContext): MonthReading | undefined {
  if (Number.isInteger(value) && value >= 1 && value <= 12) {
    return { month: firstOccurrence(value, start), isYearWritten: false, form: "number" };
  }
  const date = civilDateOfSerial(value, dateSystem);
  if (date === undefined || !isPlanYear(date.year)) return undefined;
  return { month: monthOfDate(date), isYearWritten: true, day: date.day, form: "date" };
}

function monthOfDigits(text: string, context: MonthContext): MonthReading | undefined {
  if (!/\d/.test(text)) return undefined;
  const compact = text.replace(/\s/g, "");
  if (/^\d{1,2}$/.test(compact)) {
    const reading = monthOfNumber(Number(compact), context);
    return reading?.form === "number" ? reading : undefined;
  }
  const match =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(compact) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(compact) ??
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:t?00:00(?::00)?)?$/.exec(compact);
  if (match === null) return undefined;
  const month = { year: Number(match.groups?.year), monthNumber: Number(match.groups?.month) };
  const day = match.groups?.day === undefined ? undefined : Number(match.groups.day);
  const isReal = isPlanYear(month.year) && month.monthNumber >= 1 && month.monthNumber <= 12;
  if (!isReal || (day !== undefined && (day < 1 || day > daysInMonth(month)))) return undefined;
  return { month, isYearWritten: true, ...(day === undefined ? {} : { day }), form: "digits" };
}

function monthOfName(text: string, { start, language }: MonthContext): MonthReading | undefined {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const monthNumber = agreedMeaning(monthNamed(text), language);
  if (monthNumber === undefined) return undefined;
  const isYearWritten = year !== undefined;
  if (isYearWritten && !isPlanYear(Number(year))) return undefined;
  const month = isYearWritten ? { year: Number(year), monthNumber } : firstOccurrence(monthNumber, start);
  return { month, isYearWritten, form: "name" };
}

function isPlanYear(year: number): boolean {
  return year >= 2000 && year <= 2199;
}
