import { foldText } from "./foldText";
import type { LanguageTag } from "./languageTag";
import { toTitleCase } from "./textCase";

/** A word or phrase of one language and what it stands for. */
export type Term<Meaning> = { readonly tag: LanguageTag; readonly text: string; readonly meaning: Meaning };

/** What a text stands for in each language that knows it; empty when none does. */
export type TermIndex<Meaning> = (text: string) => readonly Term<Meaning>[];

/**
 * An index of terms of any number of languages, made when it is first asked. It finds a term in lower, upper and
 * title case; each is made by the rules of the term's own language (Turkish has two letters i).
 *
 * @param toKey - What makes two texts the same; the usual one is {@link foldText}.
 */
export function termIndex<Meaning>(
  terms: () => readonly Term<Meaning>[],
  toKey: (text: string) => string = foldText,
): TermIndex<Meaning> {
  let index: ReadonlyMap<string, readonly Term<Meaning>[]> | undefined;
  return (text) => {
    if (text.length > LONGEST_TERM) return [];
    index ??= indexOf(terms(), toKey);
    return index.get(toKey(text)) ?? [];
  };
}

/** Characters, blanks included; longer texts are not looked up. */
const LONGEST_TERM = 80;

function indexOf<Meaning>(
  terms: readonly Term<Meaning>[],
  toKey: (text: string) => string,
): ReadonlyMap<string, readonly Term<Meaning>[]> {
  const index = new Map<string, Term<Meaning>[]>();
  for (const term of terms) {
    for (const key of new Set(caseForms(term.tag, term.text).map(toKey))) {
      const known = index.get(key) ?? [];
      known.push(term);
      index.set(key, known);
    }
  }
  return index;
}

function caseForms(tag: LanguageTag, text: string): readonly string[] {
  return [text, text.toLocaleLowerCase(tag), text.toLocaleUpperCase(tag), toTitleCase(tag, text)];
}
