import type { CivilDate } from "../calendar/civilDate";
import { epochMilliseconds } from "../calendar/civilDate";
import type { YearMonth } from "../calendar/yearMonth";
import { toTitleCase } from "./textCase";
import type { LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";

/**
 * How a month is headed: `July`, or `July 2026` where the year is wanted. Begins with a capital in every language.
 *
 * @example monthHeading("sv", yearMonth("2026-07"), false) // "Juli"
 */
export function monthHeading(tag: LanguageTag, month: YearMonth, withYear: boolean): string {
  const format: Intl.DateTimeFormatOptions = withYear
    ? { month: "long", year: "numeric" }
    : { month: "long" };
  return toTitleCase(tag, formatDate(tag, { ...month, day: 1 }, format));
}

/**
 * A month with its year inside a sentence.
 *
 * @example monthInText("sv", yearMonth("2026-07")) // "juli 2026"
 */
export function monthInText(tag: LanguageTag, month: YearMonth): string {
  return formatDate(tag, { ...month, day: 1 }, { month: "long", year: "numeric" });
}

/**
 * A date inside a sentence, without its weekday.
 *
 * @example dateInText("sv", civilDate("2026-07-06")) // "6 juli 2026"
 */
export function dateInText(tag: LanguageTag, date: CivilDate): string {
  return formatDate(tag, date, { day: "numeric", month: "long", year: "numeric" });
}

/**
 * A date of a year that is known.
 *
 * @example dayInYear("sv", civilDate("2026-07-06")) // "6 juli"
 */
export function dayInYear(tag: LanguageTag, date: CivilDate): string {
  return formatDate(tag, date, { day: "numeric", month: "long" });
}

/**
 * A month without its year inside a sentence. `monthNumber` is 1-12.
 *
 * @example monthAlone("sv", 7) // "juli"
 */
export function monthAlone(tag: LanguageTag, monthNumber: number): string {
  return formatDate(tag, { year: 2026, monthNumber, day: 1 }, { month: "long" });
}

/**
 * A date in full, as a letter would have it.
 *
 * @example longDate("en", civilDate("2026-07-07")) // "Tuesday, July 7, 2026"
 */
export function longDate(tag: LanguageTag, date: CivilDate): string {
  return formatDate(tag, date, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/**
 * A date in a list: with its weekday and year, as short as the language has it.
 *
 * @example shortDate("en", civilDate("2026-07-07")) // "Tue, Jul 7, 2026"
 */
export function shortDate(tag: LanguageTag, date: CivilDate): string {
  return formatDate(tag, date, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/**
 * Every way that `Intl` writes the name of a month: long and short, alone, inside a date, and before or after the year
 * with what some languages put between ("julio de 2026"). `monthNumber` is 1-12.
 */
export function monthNameForms(tag: LanguageTag, monthNumber: number): readonly string[] {
  const date = { year: 2026, monthNumber, day: 1 };
  const forms = (["long", "short"] as const).flatMap((month) => [
    formatDate(tag, date, { month }),
    monthPart(tag, date, { month, day: "numeric" }),
    monthPart(tag, date, { month, year: "numeric" }),
    formatDate(tag, date, { month, year: "numeric" }),
  ]);
  return [...new Set(forms)];
}

function formatDate(tag: LanguageTag, date: CivilDate, format: Intl.DateTimeFormatOptions): string {
  return formatter([tag, format]).format(epochMilliseconds(date));
}

function monthPart(tag: LanguageTag, date: CivilDate, format: Intl.DateTimeFormatOptions): string {
  const parts = formatter([tag, format]).formatToParts(epochMilliseconds(date));
  return parts.find((part) => part.type === "month")?.value ?? "";
}

const formatter = madeOnce(
  ([tag, format]: readonly [LanguageTag, Intl.DateTimeFormatOptions]) =>
    new Intl.DateTimeFormat(tag, {
      ...format,
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
    }),
);
