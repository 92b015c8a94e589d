import type { IsoWeekday } from "../calendar/civilDate";
import type { Weekend } from "../calendar/weekend";
import { countryName } from "./countryName";
import type { LanguageTag } from "./languageTag";
import { weekdayName } from "./weekdayNames";

type TwoReadings = {
  readonly found: string;
  readonly weekday: IsoWeekday;
  readonly country: string;
  readonly weekend: Weekend;
};

/**
 * What two letters with two readings can mean for a weekend, in words that a person can write instead: the weekday, and the country with the days
 * of its weekend.
 *
 * @example
 * weekendReadings("en", { found: "SA", weekday: 6, country: "SA", weekend: [5, 6] })
 * // { found: "SA", day: "Saturday", country: "Saudi Arabia", days: "Friday, Saturday" }
 */
export function weekendReadings(
  tag: LanguageTag,
  { found, weekday, country, weekend }: TwoReadings,
): Readonly<Record<"found" | "day" | "country" | "days", string>> {
  return {
    found,
    day: weekdayName(tag, weekday),
    country: countryName(country, tag),
    days: weekend.map((day) => weekdayName(tag, day)).join(", "),
  };
}
