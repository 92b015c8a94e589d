import type { LanguageTag } from "../../domain/language/languageTag";
import { english } from "../../domain/words/english";
import { loadWords } from "../../domain/words/loadWords";
import { withEnglish } from "../../domain/words/withEnglish";
import type { PaneWords } from "../view/paneWords";
import { paneTexts } from "../words/en";

/** The words that come with the pane. */
export const ENGLISH: PaneWords = { ...english, ...paneTexts };

/** The words that the pane speaks in a language. @throws Whatever keeps its scripts from being loaded. */
export async function loadPaneWords(tag: LanguageTag): Promise<PaneWords> {
  if (tag === "en") return ENGLISH;
  const script: Promise<unknown> = import(`../words/${tag}`);
  const [words, said] = await Promise.all([loadWords(tag), script]);
  return { ...words, ...withEnglish({ paneTexts }, said).paneTexts };
}
