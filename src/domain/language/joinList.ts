import type { LanguageTag } from "./languageTag";

/**
 * Names joined as the language lists them.
 *
 * @example joinList("en", ["HR", "Finance", "Executives"]) // "HR, Finance, and Executives"
 */
export function joinList(tag: LanguageTag, names: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: "conjunction", style: "long" }).format(names);
}
