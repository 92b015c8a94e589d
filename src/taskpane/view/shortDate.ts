import { epochDay, type CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * A date in a list, with its weekday and year and as short as the language has it.
 *
 * @example shortDate("en", civilDate("2026-07-07")) // "Tue, Jul 7, 2026"
 */
export function shortDate(tag: LanguageTag, date: CivilDate): string {
  const format = new Intl.DateTimeFormat(tag, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  return format.format(epochDay(date) * MILLISECONDS_PER_DAY);
}
