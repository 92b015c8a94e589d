import { foldText } from "../../language/foldText";
import { normalizeText } from "../../language/normalizeText";

const SEPARATOR = /[,;、，；\r\n]/;
/** Of one name with the commas in it: five parts and four commas. */
const MOST_PIECES = 9;

/**
 * The names that a cell lists, as they are known; a name that holds a comma itself is found whole.
 *
 * @returns `unknown` is the first part that is not known.
 * @example knownNames("hr, Finance", ["HR", "Finance"]) // { names: ["HR", "Finance"] }
 */
export function knownNames(
  text: string,
  known: readonly string[],
): { readonly names: readonly string[]; readonly unknown?: string } {
  const byKey = new Map(known.map((name) => [foldText(name), name]));
  const pieces = text.split(new RegExp(`(${SEPARATOR.source})`));
  const names: string[] = [];
  // Pieces and the separators between them take turns.
  for (let start = 0; start < pieces.length;) {
    const first = normalizeText(pieces[start] ?? "");
    let end = Math.min(pieces.length, start + MOST_PIECES);
    let found: string | undefined;
    while (found === undefined && end > start) {
      found = byKey.get(foldText(pieces.slice(start, end).join("")));
      end -= found === undefined ? 2 : 0;
    }
    if (found === undefined && first !== "") return { names, unknown: first };
    if (found !== undefined && !names.includes(found)) names.push(found);
    start = Math.max(end, start + 1) + 1;
  }
  return { names };
}

/** The parts of a cell between list separators, none of them empty. */
export function listedTexts(text: string): readonly string[] {
  return text
    .split(SEPARATOR)
    .map(normalizeText)
    .filter((part) => part !== "");
}
