import { LANGUAGE_NAMES } from "./languageNames";
import { LANGUAGE_TAGS, matchLanguage, type LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";
import { termIndex } from "./termIndex";
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
    const codes = [tag, ...(FURTHER_CODES[tag] ?? [])];
    const names = LANGUAGE_TAGS.flatMap((speaker) =>
      codes.flatMap((code) => namesIn(speaker).of(code) ?? []),
    );
    return [LANGUAGE_NAMES[tag], ...names].map((text) => ({ tag, text, meaning: tag }));
  }),
);

const namesIn = madeOnce((speaker: LanguageTag) => new Intl.DisplayNames(speaker, { type: "language" }));

/** What else a language is named by: "Portuguese" is Brazilian, as a locale without a region is. */
const FURTHER_CODES: Partial<Record<LanguageTag, readonly string[]>> = {
  "pt-BR": ["pt"],
  "zh-CN": ["zh", "zh-Hans"],
  "zh-TW": ["zh-Hant"],
};
