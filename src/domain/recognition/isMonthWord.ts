import { foldText } from "../language/foldText";
import { inputNamed } from "./inputNamed";
import type { LanguageTag } from "../language/languageTag";

/**
 * Whether a header over months says that they are months. The others of {@link Words.inputs}`.month` head days and periods
 * as well: Date, When, Timeframe.
 *
 * @example isMonthWord("Rolloutmonat") // true
 */
export function isMonthWord(header: string): boolean {
  const terms = inputNamed(header).filter(({ meaning }) => meaning.input === "month");
  return terms.length > 0 && terms.every(({ tag, text }) => MONTH[tag].test(foldText(text)));
}

/** What the words for month of a language have in common, folded, and none that heads a day has. */
const MONTH: Readonly<Record<LanguageTag, RegExp>> = {
  cs: /měsíc/,
  de: /monat/,
  en: /month/,
  es: /(?<!\p{L})mes/u,
  fr: /(?<!\p{L})mois/u,
  hu: /hónap/,
  it: /(?<!\p{L})mese/u,
  ja: /月/,
  ko: /월/,
  nl: /maand/,
  pl: /miesiąc/,
  "pt-BR": /(?<!\p{L})(?:mês|meses)/u,
  "pt-PT": /(?<!\p{L})(?:mês|meses)/u,
  ru: /месяц/,
  sv: /månad/,
  tr: /(?<!\p{L})(?:ay|aylar|ayi)(?!\p{L})/u,
  "zh-CN": /月/,
  "zh-TW": /月/,
};
