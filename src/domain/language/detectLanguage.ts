import type { LanguageTag } from "./languageTag";
import type { Term } from "./termIndex";

/**
 * The language that a table is written in: the one that knows most of its headers and month names.
 *
 * @param found - For each text of the table, the terms it was recognised by.
 * @returns `undefined` when no language knows more than every other.
 */
export function detectLanguage(found: readonly (readonly Term<unknown>[])[]): LanguageTag | undefined {
  const counts = new Map<LanguageTag, number>();
  for (const terms of found) {
    for (const tag of new Set(terms.map((term) => term.tag))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const best = [...counts].filter(([, count]) => count === most).map(([tag]) => tag);
  return best.length === 1 ? best[0] : undefined;
}
