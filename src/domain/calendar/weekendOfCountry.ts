import type { Weekend } from "./weekend";

/** Where it is not Saturday and Sunday: `weekData` of Unicode CLDR 48, territories by ISO 3166 code. */
const OTHER_WEEKENDS: readonly { readonly weekend: Weekend; readonly countries: string }[] = [
  { weekend: [5, 6], countries: "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE" },
  { weekend: [4, 5], countries: "AF" },
  { weekend: [5], countries: "IR" },
  { weekend: [7], countries: "IN UG" },
];

/**
 * The weekend of a country, from a table: not every host's `Intl` knows it.
 *
 * @param country - ISO 3166 code of two letters, in any case; one that is unknown has Saturday and Sunday.
 * @example weekendOfCountry("EG") // [5, 6], Friday and Saturday
 */
export function weekendOfCountry(country: string): Weekend {
  const code = country.toUpperCase();
  return OTHER_WEEKENDS.find(({ countries }) => countries.split(" ").includes(code))?.weekend ?? [6, 7];
}
