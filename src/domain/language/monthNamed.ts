import { foldText } from "./foldText";
import { LANGUAGE_TAGS, type LanguageTag } from "./languageTag";
import { monthNameForms } from "./monthNames";
import { termIndex, type Term } from "./termIndex";

/**
 * The months, 1-12, that a text names in each language: long or short, alone or inflected as inside a date, with or
 * without full stops, in any case, with or without a year (which is not looked at).
 *
 * @example monthNamed("AUGUSTI 2026")[0] // { tag: "sv", text: "augusti", meaning: 8 }
 */
export const monthNamed = termIndex<number>(() => LANGUAGE_TAGS.flatMap(monthTerms), monthKey);

function monthTerms(tag: LanguageTag): readonly Term<number>[] {
  return MONTH_NUMBERS.flatMap((monthNumber) => {
    const forms = monthNameForms(tag, monthNumber).filter(hasLetter);
    const further = forms.flatMap((form) => (FURTHER_FORMS[tag] ?? []).map((write) => write(form)));
    return [...forms, ...further].map((text) => ({ tag, text, meaning: monthNumber }));
  });
}

/** What people write and `Intl` does not, or only for some regions, made of each form that it writes. */
const FURTHER_FORMS: Partial<Record<LanguageTag, readonly ((form: string) => string)[]>> = {
  en: [(form) => form.replace(/^Sep$/, "Sept")],
  es: [(form) => `${form} del`],
  hu: [(form) => `${form}i`, (form) => `${form} hó`],
  ja: [(form) => `${form}度`, (form) => `${form}分`],
  "zh-CN": [(form) => `${form}份`],
  "zh-TW": [(form) => `${form}份`],
};

const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A short form that is digits alone is a number, not a name. */
function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** People write `Jul.`, `7 月`, `07月` and `July, 2026`: the year, blanks, punctuation and a zero in front do not tell months apart. */
function monthKey(text: string): string {
  return foldText(text)
    .replace(YEAR, "")
    .replace(/[\s.,/-]/g, "")
    .replace(/^0/, "");
}

/** With the word for year that some languages put after it: `2026 г.`, `2026 r.`, `2026年`. */
const YEAR = /(?<!\d)\d{4}(?!\d)(?:\s*(?:(?:года|год|г|roku|rok|r)(?!\p{L})\.?|年度?|년도?))?/u;
