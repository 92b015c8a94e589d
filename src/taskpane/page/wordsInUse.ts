import { en } from "../../domain/words/languages/en";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { Words } from "../../domain/words/words";

/** A script for each language but English, which comes with the pane. */
const SCRIPTS: Readonly<Record<Exclude<LanguageTag, "en">, () => Promise<Words>>> = {
  cs: async () => (await import("../../domain/words/languages/cs")).cs,
  de: async () => (await import("../../domain/words/languages/de")).de,
  es: async () => (await import("../../domain/words/languages/es")).es,
  fr: async () => (await import("../../domain/words/languages/fr")).fr,
  hu: async () => (await import("../../domain/words/languages/hu")).hu,
  it: async () => (await import("../../domain/words/languages/it")).it,
  ja: async () => (await import("../../domain/words/languages/ja")).ja,
  ko: async () => (await import("../../domain/words/languages/ko")).ko,
  nl: async () => (await import("../../domain/words/languages/nl")).nl,
  pl: async () => (await import("../../domain/words/languages/pl")).pl,
  "pt-BR": async () => (await import("../../domain/words/languages/ptBR")).ptBR,
  "pt-PT": async () => (await import("../../domain/words/languages/ptPT")).ptPT,
  ru: async () => (await import("../../domain/words/languages/ru")).ru,
  sv: async () => (await import("../../domain/words/languages/sv")).sv,
  tr: async () => (await import("../../domain/words/languages/tr")).tr,
  "zh-CN": async () => (await import("../../domain/words/languages/zhCN")).zhCN,
  "zh-TW": async () => (await import("../../domain/words/languages/zhTW")).zhTW,
};

/**
 * The words that the pane speaks, each language loaded when it is first wanted.
 *
 * @param onLoaded - Called when words that were wanted have come, or cannot come.
 * @returns Gives the words of a language; until they are there, those that it gave before. `undefined` while there are none, so that
 * the pane does not speak one language first and another a moment later. English when the first cannot be loaded.
 */
export function wordsInUse(onLoaded: () => void): (tag: LanguageTag) => Words | undefined {
  const loaded = new Map<LanguageTag, Words>([["en", en]]);
  const underWay = new Set<LanguageTag>();
  let latest: Words | undefined;

  async function load(tag: Exclude<LanguageTag, "en">): Promise<void> {
    underWay.add(tag);
    try {
      loaded.set(tag, await SCRIPTS[tag]());
    } catch {
      // Asked for again by the next state that is to be shown after this one.
      latest ??= en;
    }
    onLoaded();
    underWay.delete(tag);
  }

  return (tag) => {
    latest = loaded.get(tag) ?? latest;
    if (tag !== "en" && !loaded.has(tag) && !underWay.has(tag)) void load(tag);
    return latest;
  };
}
