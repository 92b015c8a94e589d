import type { CsvSeparator } from "./csvText";

/**
 * What divides the fields of a CSV file where people write like this: regions with a decimal comma expect a semicolon.
 *
 * @param locale - A BCP 47 tag.
 * @example listSeparator("de-AT") // ";"
 */
export function listSeparator(locale: string): CsvSeparator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? ";" : ",";
}
