import type { LanguageTag } from "../../domain/language/languageTag";
import type { PaneWords } from "../view/paneWords";
import { ENGLISH, loadPaneWords } from "./loadPaneWords";

/**
 * The words that the pane speaks, each language loaded when it is first wanted.
 *
 * @param onLoaded - Called when words that were wanted have come, or cannot come.
 * @returns Gives the words of a language; until they are there, those that it gave before. `undefined` while there are none, so that
 * the pane does not speak one language first and another a moment later. English when the first cannot be loaded.
 */
export function wordsInUse(onLoaded: () => void): (tag: LanguageTag) => PaneWords | undefined {
  const loaded = new Map<LanguageTag, PaneWords>([["en", ENGLISH]]);
  const underWay = new Set<LanguageTag>();
  let latest: PaneWords | undefined;

  async function load(tag: LanguageTag): Promise<void> {
    underWay.add(tag);
    try {
      loaded.set(tag, await loadPaneWords(tag));
    } catch {
      // Asked for again by the next state that is to be shown after this one.
      latest ??= ENGLISH;
    }
    onLoaded();
    underWay.delete(tag);
  }

  return (tag) => {
    latest = loaded.get(tag) ?? latest;
    if (!loaded.has(tag) && !underWay.has(tag)) void load(tag);
    return latest;
  };
}
