import { weekendOfCountry } from "../../../calendar/weekendOfCountry";
import type { LanguageTag } from "../../../language/languageTag";
import { weekdayIn } from "../../../language/weekdayNames";
import type { WeekendReadings } from "../../../plan/planningProblem";

/**
 * What two Latin letters alone can say of a weekend: a country has them for its code, or a weekday of the plan's language for its short name. A
 * short name of another language says nothing, for it may be a country's code.
 *
 * @returns Both where both are possible; `undefined` for any other text.
 * @example twoLetterWeekend("so", "cs") // { weekday: 6, country: "SO", weekend: [6, 7] }
 * @example twoLetterWeekend("SO", "en") // { weekday: undefined, country: "SO", weekend: [6, 7] }
 */
export function twoLetterWeekend(
  text: string,
  language: LanguageTag,
): { readonly [Part in keyof WeekendReadings]: WeekendReadings[Part] | undefined } | undefined {
  const [letters] = /^[A-Z]{2}$/i.exec(text.normalize("NFKC")) ?? [];
  if (letters === undefined) return undefined;
  const country = letters.toUpperCase();
  return { weekday: weekdayIn(language, letters), country, weekend: weekendOfCountry(country) };
}
