import { isBlank } from "../language/isBlank";

/**
 * Whether a subject or body has nothing to read in it: only blanks, what cannot be seen, and dashes, which stand for nothing in a sheet.
 *
 * @example saysNothing(" – ") // true
 */
export function saysNothing(text: string): boolean {
  return isBlank(text.replace(DASHES, ""));
}

const DASHES = /[\p{Pd}\u2212]/gu;
