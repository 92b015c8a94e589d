import { en } from "../../domain/language/en";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { Words } from "../../domain/language/words";

/** A script for each language but English, which comes with the pane. */
const SCRIPTS: Readonly<Record<Exclude<LanguageTag, "en">, () => Promise<Words>>> = {
  sv: async () => (await import("../../domain/language/sv")).sv,
};

/**
 * The words that the pane speaks, each language loaded when it is first wanted.
 *
 * @param onLoaded - Called when words that were wanted have come.
 * @returns Gives the words of a language; until they are there, those that it gave before, English at first.
 */
export function wordsInUse(onLoaded: () => void): (tag: LanguageTag) => Words {
  const loaded = new Map<LanguageTag, Words>([["en", en]]);
  const underWay = new Set<LanguageTag>();
  let latest = en;

  async function load(tag: Exclude<LanguageTag, "en">): Promise<void> {
    underWay.add(tag);
    try {
      loaded.set(tag, await SCRIPTS[tag]());
    } finally {
      // One that did not come is asked for again the next time that it is wanted.
      underWay.delete(tag);
    }
    onLoaded();
  }

  return (tag) => {
    latest = loaded.get(tag) ?? latest;
    if (tag !== "en" && !loaded.has(tag) && !underWay.has(tag)) void load(tag);
    return latest;
  };
}
