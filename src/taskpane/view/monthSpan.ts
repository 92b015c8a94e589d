import { epochMilliseconds } from "../../domain/calendar/civilDate";
import type { YearMonth } from "../../domain/calendar/yearMonth";
import type { LanguageTag } from "../../domain/language/languageTag";

/**
 * From one month to another, as the language writes it; one month alone when they are the same.
 *
 * @example monthSpan("en", yearMonth("2026-07"), yearMonth("2026-10")) // "July\u2009–\u2009October 2026", its blanks thin
 */
export function monthSpan(tag: LanguageTag, first: YearMonth, last: YearMonth): string {
  const format = new Intl.DateTimeFormat(tag, {
    month: "long",
    year: "numeric",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  return format.formatRange(firstInstant(first), firstInstant(last));
}

function firstInstant(month: YearMonth): number {
  return epochMilliseconds({ ...month, day: 1 });
}
