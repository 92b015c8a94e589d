/** The languages that the outputs are written in and the inputs are recognised in, as BCP 47 tags. */
export const LANGUAGE_TAGS = [
  "cs",
  "de",
  "en",
  "es",
  "fr",
  "hu",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt-BR",
  "pt-PT",
  "ru",
  "sv",
  "tr",
  "zh-CN",
  "zh-TW",
] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/**
 * The supported language that best serves a locale: the same tag, else the same primary language.
 *
 * @param locale - A BCP 47 tag as Excel or a command line gives it, in any case, `_` for `-` allowed.
 * @returns `undefined` when none serves it.
 * @example matchLanguage("sv-FI") // "sv"
 */
export function matchLanguage(locale: string): LanguageTag | undefined {
  const wanted = locale.replaceAll("_", "-").toLowerCase();
  const primary = wanted.split("-")[0];
  return (
    LANGUAGE_TAGS.find((tag) => tag.toLowerCase() === wanted) ?? LANGUAGE_TAGS.find((tag) => tag === primary)
  );
}
