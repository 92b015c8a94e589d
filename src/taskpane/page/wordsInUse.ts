import { en } from "../../domain/language/en";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { Words } from "../../domain/language/words";

/** A script for each language but English, which comes with the pane. */
const SCRIPTS: Readonly<Record<Exclude<LanguageTag, "en">, () => Promise<Words>>> = {
  cs: async () => (await import("../../domain/language/cs")).cs,
  de: async () => (await import("../../domain/language/de")).de,
  es: async () => (await import("../../domain/language/es")).es,
  fr: async () => (await import("../../domain/language/fr")).fr,
  hu: async () => (await import("../../domain/language/hu")).hu,
  it: async () => (await import("../../domain/language/it")).it,
  ja: async () => (await import("../../domain/language/ja")).ja,
  ko: async () => (await import("../../domain/language/ko")).ko,
  nl: async () => (await import("../../domain/language/nl")).nl,
  pl: async () => (await import("../../domain/language/pl")).pl,
  "pt-BR": async () => (await import("../../domain/language/ptBR")).ptBR,
  "pt-PT": async () => (await import("../../domain/language/ptPT")).ptPT,
  ru: async () => (await import("../../domain/language/ru")).ru,
  sv: async () => (await import("../../domain/language/sv")).sv,
  tr: async () => (await import("../../domain/language/tr")).tr,
  "zh-CN": async () => (await import("../../domain/language/zhCN")).zhCN,
  "zh-TW": async () => (await import("../../domain/language/zhTW")).zhTW,
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
