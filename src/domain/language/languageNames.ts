import type { LanguageTag } from "./languageTag";

/** Each language's name in itself. Apart from the words of the languages, so that a list of them needs none of these. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  en: "English",
  sv: "Svenska",
};
