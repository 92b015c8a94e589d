import type { LanguageTag } from "../language/languageTag";
import { messages } from "./en/messages";
import { vocabulary } from "./en/vocabulary";
import { english } from "./english";
import { withEnglish } from "./withEnglish";
import { wordsFrom, type Words } from "./words";

/**
 * Our own words in a language, which are loaded when they are wanted.
 *
 * @throws Whatever keeps its scripts from being loaded.
 * @example (await loadWords("sv")).timelineSheet // "Tidslinje"
 */
export async function loadWords(tag: LanguageTag): Promise<Words> {
  if (tag === "en") return english;
  const scripts: readonly Promise<unknown>[] = [import(`./${tag}/vocabulary`), import(`./${tag}/messages`)];
  const [written, said] = await Promise.all(scripts);
  return wordsFrom(
    tag,
    withEnglish({ vocabulary }, written).vocabulary,
    withEnglish({ messages }, said).messages,
  );
}
