/**
 * Whether two names of sheets, tables or named items are one to Excel, which does not tell upper case from lower.
 *
 * @example isSameName("Timeline", "TIMELINE") // true
 */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
