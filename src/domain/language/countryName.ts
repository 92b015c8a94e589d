import type { LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";

/**
 * A country's name; of a part of it, the country's with the part's code after it, for which `Intl` has no name.
 *
 * @param code - ISO 3166 code such as `SE` or `DE-BY`.
 * @returns The code where there is no name.
 * @example countryName("DE-BY", "en") // "Germany, BY"
 */
export function countryName(code: string, tag: LanguageTag): string {
  const [country = "", part] = code.split("-");
  const isCode = /^[A-Z]{2}$/.test(country);
  const known = isCode ? countryNames(tag).of(country) : undefined;
  const name = known ?? country;
  return part === undefined ? name : `${name}, ${part}`;
}

const countryNames = madeOnce((tag: LanguageTag) => new Intl.DisplayNames([tag], { type: "region" }));
