import { matchLanguage, type LanguageTag } from "./languageTag";
import type { Term } from "./termIndex";

/**
 * The language that a table is written in: the one that knows most of its headers and month names. Of several that know
 * as many it is the host's; else, where they are forms of one language, such as Portuguese, that which stands for it.
 *
 * @param found - For each text of the table, the terms it was recognised by.
 * @param hostLanguage - What the person's Excel speaks; absent when that is none of ours.
 * @returns `undefined` when nothing tells.
 */
export function detectLanguage(
  found: readonly (readonly Term<unknown>[])[],
  hostLanguage: LanguageTag | undefined,
): LanguageTag | undefined {
  const counts = new Map<LanguageTag, number>();
  for (const terms of found) {
    for (const tag of new Set(terms.map((term) => term.tag))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((highest, count) => Math.max(highest, count), 0);
  const best = [...counts].filter(([, count]) => count === most).map(([tag]) => tag);
  if (hostLanguage !== undefined && best.includes(hostLanguage)) return hostLanguage;
  const [primary, ...others] = new Set(best.map((tag) => tag.replace(/-.*/, "")));
  if (primary === undefined || others.length > 0) return undefined;
  return best.length === 1 ? best[0] : matchLanguage(primary);
}
