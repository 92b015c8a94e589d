import type { LanguageTag } from "../language/languageTag";
import type { Messages } from "./en/messages";
import type { Vocabulary } from "./en/vocabulary";

/**
 * Our own words in one language, but for those of the mails and of the pane. Month names, dates and lists come from `Intl`, not
 * from here.
 */
export type Words = { readonly tag: LanguageTag } & Vocabulary & Messages;

/** The parts of a language as one. */
export function wordsFrom(tag: LanguageTag, vocabulary: Vocabulary, messages: Messages): Words {
  return {
    tag,
    ...vocabulary,
    ...messages,
    planning: { ...vocabulary.planning, ...messages.planning },
    communications: { ...vocabulary.communications, ...messages.communications },
  };
}
