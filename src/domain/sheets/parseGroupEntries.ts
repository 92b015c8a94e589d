import { normalizeText } from "../language/normalizeText";
import { parseHeadCount } from "../language/parseHeadCount";

/** One group of a rollout plan's cell. `users` is absent when the cell gives no head-count for it. */
export type GroupEntry = { readonly name: string; readonly users?: number };

/**
 * The groups of a rollout plan's cell. List separators and line breaks outside brackets divide them, and so does a
 * head-count in brackets when another group with a head-count follows; words such as "and" never do.
 *
 * @returns `undefined` where it cannot be told: brackets that do not match, something after a head-count, a head-count
 *   without a name or that is no whole number.
 * @example parseGroupEntries("IT (2,000 users), Sales and Marketing (40)")
 * // [{ name: "IT", users: 2000 }, { name: "Sales and Marketing", users: 40 }]
 */
export function parseGroupEntries(text: string): readonly GroupEntry[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const entries: GroupEntry[] = [];
  let name = "";
  let hasEnded = true;
  for (const token of tokens) {
    const users = token.kind === "bracket" ? parseHeadCount(token.text) : undefined;
    if (users !== undefined) {
      // A group ends with its head-count, whether or not a separator follows.
      if (normalizeText(name) === "") return undefined;
      entries.push({ name: normalizeText(name), users });
      name = "";
      hasEnded = false;
    } else if (token.kind === "separator") {
      if (!isEmptyName(name)) {
        if (!hasEnded) return undefined;
        entries.push({ name: normalizeText(name) });
      }
      name = "";
      hasEnded = true;
    } else {
      if (token.kind === "bracket" && isBrokenHeadCount(token.text)) return undefined;
      name += token.text;
    }
  }
  return entries;
}

type Token = { readonly kind: "text" | "bracket" | "separator"; readonly text: string };

/** Text, outermost brackets with what they hold, and separators; a separator comes last. */
function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let depth = 0;
  let pending = "";
  const push = (kind: Token["kind"]): void => {
    if (pending !== "") tokens.push({ kind, text: pending });
    pending = "";
  };
  for (const character of text) {
    if (depth === 0 && SEPARATORS.includes(character)) {
      push("text");
      tokens.push({ kind: "separator", text: character });
    } else if (OPENING.includes(character)) {
      if (depth === 0) push("text");
      depth += 1;
      pending += character;
    } else if (CLOSING.includes(character)) {
      depth -= 1;
      if (depth < 0) return undefined;
      pending += character;
      if (depth === 0) push("bracket");
    } else pending += character;
  }
  if (depth > 0) return undefined;
  push("text");
  return [...tokens, { kind: "separator", text: "" }];
}

const OPENING = "(（[［";
const CLOSING = ")）]］";
const SEPARATORS = ",;、，；\r\n";

/** What is left between separators may be a full stop or a footnote's sign. */
function isEmptyName(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name);
}

/** `(2,00 users)` or `(50-60 users)`: meant as a head-count, and not one. `(2nd floor)` and `(24/7)` are part of a name. */
function isBrokenHeadCount(bracket: string): boolean {
  return /^[([]\d[\d.,' ’-]*\s\p{L}/u.test(normalizeText(bracket.normalize("NFKC")));
}
