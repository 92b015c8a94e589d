import { LANGUAGE_TAGS, matchLanguage, type LanguageTag } from "./languageTag";
import { termIndex } from "./termIndex";
import { wordsOf } from "./wordsOf";
import { agreedMeaning } from "./agreedMeaning";
import { normalizeText } from "./normalizeText";

/**
 * The language that a text names: a tag, or the language's name in itself or in any language that we speak.
 *
 * @example parseLanguage("Swedish") // "sv"
 */
export function parseLanguage(text: string): LanguageTag | undefined {
  return agreedMeaning(languageNames(text), undefined) ?? matchLanguage(normalizeText(text));
}

const languageNames = termIndex<LanguageTag>(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const names = LANGUAGE_TAGS.flatMap(
      (speaker) => new Intl.DisplayNames(speaker, { type: "language" }).of(tag) ?? [],
    );
    return [wordsOf(tag).languageName, ...names].map((text) => ({ tag, text, meaning: tag }));
  }),
);
