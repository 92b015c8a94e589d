import { HOLIDAY_COUNTRIES } from "./holidayCountries";
import type { Weekend } from "./weekend";

/** Where it is not Saturday and Sunday: `weekData` of Unicode CLDR 48, territories by ISO 3166 code. */
const OTHER_WEEKENDS: readonly { readonly weekend: Weekend; readonly countries: string }[] = [
  { weekend: [5, 6], countries: "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE" },
  { weekend: [4, 5], countries: "AF" },
  { weekend: [5], countries: "IR" },
  { weekend: [7], countries: "IN UG" },
];

/** Where it is, beside the countries whose holidays are known: the rest of ISO 3166-1, and the codes that it keeps for further places. */
const FURTHER_COUNTRIES =
  "AC AQ BT BV CP CQ DG EA FK FM GS HM IO KG KH KI KP LA LB MH MM MN MO MP MV NP NR NU PG PN PS PW SB TA TF TJ TK TL TM TV UK UM WS";

/**
 * The weekend of a country, from a table: not every host's `Intl` knows it.
 *
 * @param country - ISO 3166 code of two letters, in any case.
 * @returns `undefined` when no country has that code.
 * @example weekendOfCountry("EG") // [5, 6], Friday and Saturday
 */
export function weekendOfCountry(country: string): Weekend | undefined {
  const code = country.toUpperCase();
  const other = OTHER_WEEKENDS.find(({ countries }) => countries.split(" ").includes(code))?.weekend;
  const isUsual = HOLIDAY_COUNTRIES.includes(code) || FURTHER_COUNTRIES.split(" ").includes(code);
  return other ?? (isUsual ? [6, 7] : undefined);
}
