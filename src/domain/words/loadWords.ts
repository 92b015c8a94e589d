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
  const [written, said]: readonly unknown[] = await Promise.all([
    import(`./${tag}/vocabulary`),
    import(`./${tag}/messages`),
  ]);
  return wordsFrom(
    tag,
    withEnglish({ vocabulary }, written).vocabulary,
    withEnglish({ messages }, said).messages,
  );
}
