import { foldText } from "../language/foldText";
import { inputNamed } from "./inputNamed";
import type { LanguageTag } from "../language/languageTag";
import { madeOnce } from "../language/madeOnce";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * Whether a header over months says that they are months. The others of {@link Words.inputs}`.month` head days and periods
 * as well: Date, When, Timeframe.
 *
 * @example isMonthWord("Rolloutmonat") // true
 */
export function isMonthWord(header: string): boolean {
  const terms = inputNamed(header).filter(({ meaning }) => meaning.input === "month");
  return terms.length > 0 && terms.every(({ tag, text }) => pattern(tag).test(foldText(text)));
}

const pattern = madeOnce((tag: LanguageTag) => new RegExp(vocabularyOf(tag).monthPattern, "u"));
