import type { LanguageTag } from "./languageTag";

/** Each language's name in itself. Apart from the words of the languages, so that a list of them needs none of these. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  cs: "Čeština",
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
  hu: "Magyar",
  it: "Italiano",
  ja: "日本語",
  ko: "한국어",
  nl: "Nederlands",
  pl: "Polski",
  "pt-BR": "Português (Brasil)",
  "pt-PT": "Português (Portugal)",
  ru: "Русский",
  sv: "Svenska",
  tr: "Türkçe",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
