import type { LanguageTag } from "./languageTag";
import type { Term } from "./termIndex";

/**
 * The one thing that a text means: what the table's language says, else what every language that knows it says.
 *
 * @param language - The language the table is written in; absent when not known.
 * @returns `undefined` when no language knows the text or two disagree: that is for a person to decide.
 */
export function agreedMeaning<Meaning>(
  terms: readonly Term<Meaning>[],
  language: LanguageTag | undefined,
): Meaning | undefined {
  const own = terms.filter(({ tag }) => tag === language);
  const meanings = new Set((own.length > 0 ? own : terms).map(({ meaning }) => meaning));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}
