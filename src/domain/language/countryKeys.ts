import { countryName } from "./countryName";
import { foldText } from "./foldText";
import { LANGUAGE_TAGS } from "./languageTag";

/**
 * All that a country is called, each by {@link foldText}: its code, and its name in each of our languages. A country and a part of it are two.
 *
 * @param code - ISO 3166 code such as `SE` or `DE-BY`.
 * @example countryKeys("DE").has(foldText("Tyskland")) // true
 */
export function countryKeys(code: string): ReadonlySet<string> {
  return new Set([code, ...LANGUAGE_TAGS.map((tag) => countryName(code, tag))].map(foldText));
}
