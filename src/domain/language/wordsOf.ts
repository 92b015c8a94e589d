import { en } from "./en";
import type { LanguageTag } from "./languageTag";
import { sv } from "./sv";
import type { Words } from "./words";

const WORDS: Readonly<Record<LanguageTag, Words>> = { en, sv };

/** Our own words in a language. */
export function wordsOf(tag: LanguageTag): Words {
  return WORDS[tag];
}
