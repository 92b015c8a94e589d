import { normalizeText } from "../../../language/normalizeText";
import { parseHeadCount } from "../../../language/parseHeadCount";
import { groupCellTokens } from "./groupCellTokens";

/** One group of a rollout plan's cell. `users` is absent when the cell gives no head-count for it. */
export type GroupEntry = { readonly name: string; readonly users?: number };

/**
 * The groups of a rollout plan's cell. List separators and line breaks outside brackets divide them, and so does a
 * head-count in brackets when another group with its head-count follows; words such as "and" never do.
 *
 * A head-count needs brackets, but for one with a word that counts people, as in Korean: `IT 50명`.
 *
 * @returns `undefined` where it cannot be told: brackets that do not match, a name after a head-count that has none of
 *   its own, any other head-count without brackets or without a name, or one that is no whole number.
 * @example parseGroupEntries("IT (2,000 users), Sales and Marketing (40)")
 * // [{ name: "IT", users: 2000 }, { name: "Sales and Marketing", users: 40 }]
 */
export function parseGroupEntries(text: string): readonly GroupEntry[] | undefined {
  const tokens = groupCellTokens(text);
  if (tokens === undefined) return undefined;
  const entries: GroupEntry[] = [];
  let name = "";
  let isAfterHeadCount = false;
  for (const token of tokens) {
    const users = token.kind === "bracket" ? parseHeadCount(token.text) : undefined;
    if (users !== undefined) {
      if (isEmptyName(name)) return undefined;
      entries.push({ name: cleanName(name), users });
      name = "";
      isAfterHeadCount = true;
    } else if (token.kind === "separator") {
      if (!isEmptyName(name)) {
        const entry = withCounter(name) ?? { name };
        if (isAfterHeadCount || isBareHeadCount(entry.name, entries.length > 0)) return undefined;
        entries.push({ ...entry, name: cleanName(entry.name) });
      }
      name = "";
      isAfterHeadCount = false;
    } else {
      if (token.kind === "bracket" && isBrokenHeadCount(token.text)) return undefined;
      name += token.text;
    }
  }
  return entries;
}

/** What is left between separators may be a full stop or a footnote's sign. */
function isEmptyName(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name);
}

/** Without the bullet of a pasted list. */
function cleanName(name: string): string {
  return normalizeText(name).replace(/^[•‣▪·*–—-] /, "");
}

/** A name with a head-count and the Korean, Japanese or Chinese word that counts people, without brackets. */
function withCounter(text: string): Required<GroupEntry> | undefined {
  const match = COUNTED.exec(text.normalize("NFKC"));
  const users = parseHeadCount(match?.groups?.count ?? "");
  const name = match?.groups?.name ?? "";
  return users === undefined || !/\p{L}/u.test(name) ? undefined : { name, users };
}

const COUNTED = /^(?<name>.*[^\d.,])(?<count>\d[\d.,]*) ?(?:명|人|名|位)[^\d()[\]]*$/u;

/** `(2,00 users)` or `(50-60 users)`: meant as a head-count, and not one. `(2nd floor)` and `(24/7)` are part of a name. */
function isBrokenHeadCount(bracket: string): boolean {
  return /^[([]\d[\d.,' ’-]*\s\p{L}/u.test(normalizeText(bracket.normalize("NFKC")));
}

/** `IT, 50 users` or `IT 2,000 users`: the head-count of the group before it, most likely, and not a group. */
function isBareHeadCount(name: string, isAfterGroup: boolean): boolean {
  return (
    /\d[,.]\d{3}(?!\d)|\d ?[명人名位]/u.test(name) ||
    (isAfterGroup && /\p{L}/u.test(name) && parseHeadCount(name) !== undefined)
  );
}
