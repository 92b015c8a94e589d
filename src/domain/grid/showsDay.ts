/**
 * Whether a number format shows something of the day of a date: its number in the month, or its weekday.
 *
 * @param format - A number format as Excel has it in English (United States), ECMA-376 part 1, 18.8.31.
 * @example showsDay("yyyy-mm-dd") // true
 * @example showsDay('[Red]mmmm "days" yyyy') // false
 */
export function showsDay(format: string): boolean {
  // `aaa` is the weekday in Japanese and Chinese formats.
  return /d|aaa/i.test(format.replace(LITERALS, ""));
}

/** Quoted texts, escaped, padding and filling characters, and what stands in brackets: colours, conditions, locales, spans. A format has at most 255. */
const LITERALS = /"[^"]{0,255}"|[\\_*].|\[[^\]]{0,255}\]/gsu;
