/*!
 * Public holidays of the world: date-holidays, (c) commenthol and contributors, https://github.com/commenthol/date-holidays
 * Code: ISC. Data: CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/, from Wikipedia and other sources.
 * Both licences and all sources: date-holidays.LICENSE.txt. @license
 */
import Holidays, { type HolidaysTypes } from "date-holidays";
import { addDays, civilDate, compareDates } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PublicHoliday } from "../../domain/plan/publicHoliday";

/** Where the library has another code for a language than ISO 639. */
const OTHER_CODES: Readonly<Record<string, string>> = { cs: "cz", ja: "jp" };

const HOURS_OF_DAY = 24;
const MILLISECONDS_OF_HOUR = 3_600_000;

/** The holidays that begin in some years, as {@link PublicHolidays} says; days on end with one name are one holiday. */
export function publicHolidays(
  code: string,
  years: readonly number[],
  language: LanguageTag,
): readonly PublicHoliday[] {
  const [country = "", part] = code.split("-");
  if (!isKnown(country, part)) return [];
  // What the library works out in a time zone is how long a holiday lasts: in this one, a day has 24 hours.
  const options: HolidaysTypes.Options = { types: ["bank", "public"], timezone: "UTC" };
  const holidays = part === undefined ? new Holidays(country, options) : new Holidays(country, part, options);
  holidays.setLanguages(codesOf(language, holidays.getLanguages()));
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year) => holidays.getHolidays(year))
    .map(publicHoliday)
    .sort((a, b) => compareDates(a.from, b.from))
    .reduce<readonly PublicHoliday[]>(joined, []);
}

/** The library takes a part that it does not know for none, and gives the days of the country. */
function isKnown(country: string, part: string | undefined): boolean {
  const all = new Holidays();
  if (!Object.hasOwn(all.getCountries(), country)) return false;
  // Its types promise parts, but a country without any has `undefined`, which spreads to nothing.
  return part === undefined || Object.hasOwn({ ...all.getStates(country) }, part);
}

/** First the country's own form of the language, such as `en-us`. */
function codesOf(language: LanguageTag, ofCountry: readonly string[]): string[] {
  const [primary = ""] = language.split("-");
  const codes = [primary, OTHER_CODES[primary] ?? primary];
  return [...ofCountry.filter((code) => codes.includes(code.split("-")[0] ?? "")), ...codes];
}

/** The library's `date` is the civil date, with a clock where a holiday begins later than at midnight. */
function publicHoliday({ date, start, end, name, type }: HolidaysTypes.Holiday): PublicHoliday {
  const from = civilDate(date.slice(0, 10));
  const isWholeDay = date.slice(11, 19) === "00:00:00";
  const hours = (end.getTime() - start.getTime()) / MILLISECONDS_OF_HOUR;
  const days = Math.max(1, Math.floor(hours / HOURS_OF_DAY));
  return {
    from,
    to: addDays(from, days - 1),
    label: name,
    effect: type === "public" && isWholeDay ? "block" : "warn",
  };
}

function joined(earlier: readonly PublicHoliday[], next: PublicHoliday): readonly PublicHoliday[] {
  const last = earlier.at(-1);
  const goesOn =
    last?.label === next.label &&
    last.effect === next.effect &&
    compareDates(addDays(last.to, 1), next.from) === 0;
  return goesOn ? [...earlier.slice(0, -1), { ...last, to: next.to }] : [...earlier, next];
}
