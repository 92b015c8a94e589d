/**
 * The country that a locale is of, or the likeliest one where it names none.
 *
 * @param locale - A BCP 47 tag, `_` for `-` allowed.
 * @returns ISO 3166 code; `undefined` where there is none.
 * @example countryOfLocale("sv-FI") // "FI"
 * @example countryOfLocale("sv") // "SE"
 */
export function countryOfLocale(locale: string): string | undefined {
  const [tag] = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.exec(locale.replaceAll("_", "-")) ?? [];
  const region = tag && new Intl.Locale(tag).maximize().region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}
