import { inputNamed } from "../../../recognition/inputNamed";

/**
 * Whether the first cell of a row says that the row is a sum.
 *
 * @example isTotal("Total: 3,370") // true
 */
export function isTotal(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = text.replace(/(?<![\d.,'\s])[\d.,'\s]+$/, "").replace(/(?<![\s:=])[\s:=]+$/, "");
  return inputNamed(words).some(({ meaning }) => meaning.input === "total");
}

/**
 * Whether a text under the groups reads as a note: a sentence, a footnote, or more than a name would be.
 *
 * @example isNote("* Dates may change.") // true
 */
export function isNote(text: string): boolean {
  return /^[*†‡¹²³(]|[.:。：]$|[:：]\s/u.test(text) || text.length > LONGEST_NAME;
}

const LONGEST_NAME = 60;
