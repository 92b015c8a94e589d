import type { ProblemOf } from "../plan/problem";
import { countryName } from "../language/countryName";
import type { LanguageTag } from "../language/languageTag";
import { weekdayName } from "../language/weekdayNames";

/**
 * What two letters with two readings can mean for a weekend, in words that a person can write instead: the weekday, and the country with the days
 * of its weekend.
 *
 * @example
 * weekendReadings("en", {
 *   code: "weekday-or-country",
 *   sheet: "Settings",
 *   cell: "B3",
 *   name: "Weekend",
 *   found: "SA",
 *   weekday: 6,
 *   country: "SA",
 *   weekend: [5, 6],
 * })
 * // { found: "SA", day: "Saturday", country: "Saudi Arabia", days: "Friday, Saturday" }
 */
export function weekendReadings(
  tag: LanguageTag,
  { found, weekday, country, weekend }: ProblemOf<"weekday-or-country">,
): Readonly<Record<"found" | "day" | "country" | "days", string>> {
  return {
    found,
    day: weekdayName(tag, weekday),
    country: countryName(country, tag),
    days: weekend.map((day) => weekdayName(tag, day)).join(", "),
  };
}
