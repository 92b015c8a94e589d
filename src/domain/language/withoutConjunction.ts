import { conjunctionsOf } from "./conjunctionsOf";
import type { LanguageTag } from "./languageTag";

/**
 * The text without the "and" that the last name of a list begins with.
 *
 * @param language - The language of the list; absent: any.
 * @example withoutConjunction("and Executives", "en") // "Executives"
 */
export function withoutConjunction(text: string, language: LanguageTag | undefined): string {
  const conjunction = conjunctionsOf(language).find(
    ({ text: word, isSpaced }) => isSpaced && text.startsWith(`${word} `),
  );
  return conjunction === undefined ? text : text.slice(conjunction.text.length + 1);
}
