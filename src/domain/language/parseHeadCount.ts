import { normalizeText } from "./normalizeText";

/**
 * The head-count that a text gives: a whole number, its thousands grouped by commas, full stops, blanks or
 * apostrophes, in brackets or not, with or without a word for the unit.
 *
 * @returns `undefined` when the text is something else, or a number with a fraction (`2.000` is 2000, `2.5` is none).
 * @example parseHeadCount("（2 000 utilisateurs）") // 2000
 */
export function parseHeadCount(text: string): number | undefined {
  const plain = normalizeText(text.normalize("NFKC"))
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
  const match = HEAD_COUNT.exec(plain);
  if (match === null) return undefined;
  const digits = (match.groups?.number ?? "").replace(/\D/g, "");
  return digits.length > MOST_DIGITS ? undefined : Number(digits);
}

/** More than the people on earth is no head-count. */
const MOST_DIGITS = 10;

/**
 * A number, then words without digits. A letter that follows at once is Chinese, Japanese or Korean (`50명`): `2nd floor`
 * counts no one. Thousands are grouped by the same sign throughout.
 */
const HEAD_COUNT =
  /^(?<number>\d+|\d{1,3}(?:(?<sign>[.,' ’])\d{3})(?:\k<sign>\d{3})*)(?:\s\p{L}[^\d()[\]]*|[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}][^\d()[\]]*)?$/u;
