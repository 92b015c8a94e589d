import { parseGroupEntries, type GroupEntry } from "./parseGroupEntries";

/**
 * The one group that a cell of a list or grid names; "IT (50 users)" gives its head-count too, while "Interns (2026)" is
 * a name.
 *
 * @param text - Clean; not empty.
 */
export function groupEntryOf(text: string): GroupEntry {
  const lastBracket = text.slice(
    ["(", "（", "[", "［"].reduce((last, bracket) => Math.max(last, text.lastIndexOf(bracket)), -1),
  );
  const entries = /\p{L}/u.test(lastBracket) ? parseGroupEntries(text) : undefined;
  const [entry] = entries ?? [];
  return entries?.length === 1 && entry?.users !== undefined ? entry : { name: text };
}
