import { LANGUAGE_TAGS, type LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";

/** A word or sign that joins the last two of a list. */
export type Conjunction = {
  readonly text: string;
  /** Whether blanks stand around it; Chinese has none. */
  readonly isSpaced: boolean;
  /** Whether a comma stands before it in a list of three, as in English. */
  readonly isAfterComma: boolean;
};

/**
 * What a language joins the last two of a list by, but for commas: "and"; "y" and, before a vowel, "e".
 *
 * @param tag - Absent: every language.
 * @example conjunctionsOf("sv") // [{ text: "och", isSpaced: true, isAfterComma: false }]
 */
export function conjunctionsOf(tag: LanguageTag | undefined): readonly Conjunction[] {
  return tag === undefined ? LANGUAGE_TAGS.flatMap(ofLanguage) : ofLanguage(tag);
}

const ofLanguage = madeOnce((tag: LanguageTag): readonly Conjunction[] => {
  const format = new Intl.ListFormat(tag, { type: "conjunction", style: "long" });
  // The second begins with a vowel that changes the word in Spanish.
  const texts = ["b", "i"].flatMap((last) =>
    format
      .formatToParts(["a", last])
      .filter(({ type, value }) => type === "literal" && /\p{L}/u.test(value))
      .map(({ value }) => value),
  );
  const isAfterComma = format.format(["a", "b", "c"]).split(",").length > 2;
  return [...new Set([...texts, ...(FURTHER[tag] ?? [])])].map((text) => ({
    text: text.trim(),
    isSpaced: text !== text.trim(),
    isAfterComma,
  }));
});

/** What people write and `Intl` does not. */
const FURTHER: Partial<Record<LanguageTag, readonly string[]>> = {
  ja: ["および", "及び"],
  "zh-CN": ["与", "及"],
  "zh-TW": ["與", "及"],
};
