import type { LanguageTag } from "../../src/domain/language/languageTag";
import { messages } from "../../src/domain/words/en/messages";
import { vocabularyOf } from "../../src/domain/words/vocabularyOf";
import { withEnglish } from "../../src/domain/words/withEnglish";
import { wordsFrom } from "../../src/domain/words/words";
import type { PaneWords } from "../../src/taskpane/view/paneWords";
import { paneTexts } from "../../src/taskpane/words/en";

/** The words of a language at once, which the product loads when they are wanted. */
export function wordsOf(tag: LanguageTag): PaneWords {
  const said = jest.requireActual<object>(`../../src/domain/words/${tag}/messages`);
  const shown = jest.requireActual<object>(`../../src/taskpane/words/${tag}`);
  return {
    ...wordsFrom(tag, vocabularyOf(tag), withEnglish({ messages }, said).messages),
    ...withEnglish({ paneTexts }, shown).paneTexts,
  };
}
