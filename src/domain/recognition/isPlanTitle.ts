import { LANGUAGE_TAGS, type LanguageTag } from "../language/languageTag";
import { termIndex, type TermIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * Whether a text is the title of a communication plan, as it stands in the corner of one, in any language.
 *
 * @example isPlanTitle("Kommunikationsplan:") // true
 */
export function isPlanTitle(text: string): boolean {
  return planTitled(text.replace(/(?<![\s:：])[\s:：]+$/, "")).length > 0;
}

/** The languages in which a text is the title of a communication plan. */
export const planTitled: TermIndex<LanguageTag> = termIndex(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const { planTitle, planTitleSynonyms } = vocabularyOf(tag);
    return [planTitle, ...planTitleSynonyms].map((text) => ({ tag, text, meaning: tag }));
  }),
);
