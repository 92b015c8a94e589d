import { foldText } from "../language/foldText";
import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * Whether a text says which week of a month, in any language: in our words, or as a number and a word for week.
 *
 * @example isWeekText("first week") // true
 * @example isWeekText("3. týden") // true
 */
export function isWeekText(text: string): boolean {
  return weekTexts(text).length > 0 || isNumberedWeek(text);
}

const weekTexts = termIndex<"week">(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    Object.values(vocabularyOf(tag).weeks).map((text) => ({ tag, text, meaning: "week" as const })),
  ),
);

/** One digit, 1-5, with a word for week before or after it, and perhaps the ending of an ordinal. */
function isNumberedWeek(text: string): boolean {
  if (text.length > LONGEST_WEEK) return false;
  const match = /^(?<before>\D*)[1-5](?:(?:st|nd|rd|th|[aeo]|er|re|\.|:[ae])(?!\p{L}))?(?<after>\D*)$/u.exec(
    foldText(text),
  );
  const words = [match?.groups?.before ?? "", match?.groups?.after ?? ""].map((word) => word.trim());
  const word = words.filter((part) => part !== "" && part !== "第").join(" ");
  return weekWords(word).length > 0;
}

const LONGEST_WEEK = 30;

/** The word for week, from `Intl`. */
const weekWords = termIndex<"week">(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const word = new Intl.DisplayNames(tag, { type: "dateTimeField" }).of("weekOfYear");
    return word === undefined ? [] : { tag, text: word, meaning: "week" as const };
  }),
);
