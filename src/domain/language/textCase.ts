import type { LanguageTag } from "./languageTag";

/**
 * The text with its first letter a capital of the language.
 *
 * @example toTitleCase("sv", "juli") // "Juli"
 */
export function toTitleCase(tag: LanguageTag, text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(tag) + text.slice(first.length);
}
