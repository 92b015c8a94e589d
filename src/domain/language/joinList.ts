import type { LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";

/**
 * Names joined as the language lists them.
 *
 * @example joinList("en", ["HR", "Finance", "Executives"]) // "HR, Finance, and Executives"
 */
export function joinList(tag: LanguageTag, names: readonly string[]): string {
  return listFormat(tag).format(names);
}

const listFormat = madeOnce(
  (tag: LanguageTag) => new Intl.ListFormat(tag, { type: "conjunction", style: "long" }),
);
