import { keysOf } from "./keysOf";
import { LANGUAGE_NAMES } from "./languageNames";

/** A language that the outputs are written in and the inputs are recognised in, as a BCP 47 tag. */
export type LanguageTag = keyof typeof LANGUAGE_NAMES;

export const LANGUAGE_TAGS: readonly LanguageTag[] = keysOf(LANGUAGE_NAMES);

/**
 * The supported language that best serves a locale: the same primary language, and of its written forms the one that
 * script or region call for. Portuguese is Brazilian unless a region says otherwise; Chinese is simplified unless it
 * is written in the traditional script or in Taiwan, Hong Kong or Macao.
 *
 * @param locale - A BCP 47 tag as Excel or a command line gives it, in any case, `_` for `-` allowed.
 * @returns `undefined` when none serves it.
 * @example matchLanguage("sv-FI") // "sv"
 * @example matchLanguage("zh-Hant-HK") // "zh-TW"
 */
export function matchLanguage(locale: string): LanguageTag | undefined {
  const [primary = "", ...subtags] = locale.replaceAll("_", "-").toLowerCase().split("-");
  const [script] = subtags.filter((subtag) => /^[a-z]{4}$/.test(subtag));
  const [region] = subtags.filter((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag));
  if (primary === "pt") return region === undefined || region === "br" ? "pt-BR" : "pt-PT";
  if (primary === "zh") {
    const isTraditional =
      script === undefined ? ["tw", "hk", "mo"].includes(region ?? "") : script === "hant";
    return isTraditional ? "zh-TW" : "zh-CN";
  }
  return LANGUAGE_TAGS.find((tag) => tag === primary);
}
