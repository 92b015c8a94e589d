import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * Whether a text means every group, in any language, with or without a colon.
 *
 * @example isEveryone("ALLA") // true
 */
export function isEveryone(text: string): boolean {
  return everyoneTerms(text.replace(/(?<![\s:：])[\s:：]+$/, "")).length > 0;
}

const everyoneTerms = termIndex<"everyone">(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const { everyone, everyoneSynonyms } = vocabularyOf(tag);
    return [everyone, ...everyoneSynonyms].map((text) => ({ tag, text, meaning: "everyone" as const }));
  }),
);
