import { foldText } from "./foldText";
import { LANGUAGE_TAGS, type LanguageTag } from "./languageTag";
import { monthInText, monthNameForms } from "./monthNames";
import { termIndex, type Term } from "./termIndex";

/**
 * The months, 1-12, that a text names in each language: long or short, with or without full stops, in any case, with
 * or without a year (which is not looked at).
 *
 * @example monthNamed("JULI 2026").map(({ tag, meaning }) => [tag, meaning]) // [["sv", 7]]
 */
export const monthNamed = termIndex<number>(
  () => [...LANGUAGE_TAGS.flatMap(monthTerms), ...FURTHER_TERMS],
  monthKey,
);

function monthTerms(tag: LanguageTag): readonly Term<number>[] {
  return MONTH_NUMBERS.flatMap((monthNumber) => {
    // With a year as well, because some languages put words between the two: "julio de 2026".
    const forms = [...monthNameForms(tag, monthNumber), monthInText(tag, { year: 2026, monthNumber })];
    return forms.filter(hasLetter).map((text) => ({ tag, text, meaning: monthNumber }));
  });
}

/** What people write and `Intl` does not, or only for some regions. */
const FURTHER_TERMS: readonly Term<number>[] = [{ tag: "en", text: "Sept", meaning: 9 }];

const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A short form that is digits alone is a number, not a name. */
function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** People write `Jul.`, `7 月` and `July, 2026`: the year, blanks and punctuation do not tell months apart. */
function monthKey(text: string): string {
  return foldText(text)
    .replace(/(?<!\d)\d{4}(?!\d)/, "")
    .replace(/[\s.,/-]/g, "");
}
