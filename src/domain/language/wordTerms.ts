import { foldText } from "./foldText";

/** Whether a text is one of some terms, but for digits and signs, or has one among its words. */
export type WordTerms = (text: string) => "whole" | "within" | undefined;

/**
 * Looks for terms in names that people give sheets and columns: `OptOuts`, `opt_out`, "Opt-outs 2026", "Supress". Blanks, signs, digits,
 * accents and the doubling of a letter do not count. Where a language writes no blanks a long word has a term within it, if `isAnywhere`.
 *
 * @param terms - Asked for when it is first needed.
 */
export function wordTerms(
  terms: () => readonly string[],
  { isAnywhere }: { isAnywhere: boolean },
): WordTerms {
  let known: ReadonlySet<string> | undefined;
  let anywhere: readonly string[] = [];
  return (text) => {
    if (text.length > LONGEST_NAME) return undefined;
    if (known === undefined) {
      known = new Set(terms().map(joinedWords));
      anywhere = isAnywhere ? [...known].filter((term) => WITHOUT_BLANKS.test(term)) : [];
    }
    const keys = known;
    const words = wordsIn(text);
    const all = joined(words);
    if (keys.has(all)) return "whole";
    const isWithin = words.some((_, first) =>
      words.some((__, last) => last >= first && keys.has(joined(words.slice(first, last + 1)))),
    );
    return isWithin || anywhere.some((term) => all.includes(term)) ? "within" : undefined;
  };
}

/** What is compared of a term. */
export function joinedWords(text: string): string {
  return joined(wordsIn(text));
}

function joined(words: readonly string[]): string {
  return words.join("").replace(/(.)\1+/gu, "$1");
}

function wordsIn(text: string): readonly string[] {
  return foldText(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
}

/** Characters; no longer text is a name. */
const LONGEST_NAME = 80;
const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
