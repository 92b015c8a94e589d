import { LANGUAGE_TAGS, type LanguageTag } from "./languageTag";

/**
 * The text without the "and" that the last name of a list begins with.
 *
 * @param language - The language of the list; absent: any.
 * @example withoutConjunction("and Executives", "en") // "Executives"
 */
export function withoutConjunction(text: string, language: LanguageTag | undefined): string {
  const tags = language === undefined ? LANGUAGE_TAGS : [language];
  const conjunction = tags.map(conjunctionOf).find((word) => word !== "" && text.startsWith(`${word} `));
  return conjunction === undefined ? text : text.slice(conjunction.length + 1);
}

const conjunctions = new Map<LanguageTag, string>();

/** `""` where the language puts a sign between the last two, or no blank after the word. */
function conjunctionOf(tag: LanguageTag): string {
  const known = conjunctions.get(tag);
  if (known !== undefined) return known;
  const parts = new Intl.ListFormat(tag, { type: "conjunction", style: "long" }).formatToParts(["1", "2"]);
  const between = parts.find(({ type }) => type === "literal")?.value ?? "";
  const conjunction = /^\s(?<word>\p{L}+)\s$/u.exec(between)?.groups?.word ?? "";
  conjunctions.set(tag, conjunction);
  return conjunction;
}
