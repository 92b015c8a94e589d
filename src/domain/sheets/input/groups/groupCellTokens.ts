/** A part of a rollout plan's cell: text, an outermost pair of brackets with what it holds, or a separator. */
export type GroupCellToken = { readonly kind: "text" | "bracket" | "separator"; readonly text: string };

/**
 * The parts of a rollout plan's cell, in order, the last a separator. A comma between thousands separates nothing.
 *
 * @returns `undefined` when brackets do not match.
 */
export function groupCellTokens(text: string): readonly GroupCellToken[] | undefined {
  const tokens: GroupCellToken[] = [];
  let depth = 0;
  let pending = "";
  const endPending = (kind: GroupCellToken["kind"]): void => {
    if (pending !== "") tokens.push({ kind, text: pending });
    pending = "";
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isOpening = OPENING.includes(character);
    if (depth === 0 && (isOpening || isSeparator(text, index))) endPending("text");
    if (isOpening) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (depth < 0) return undefined;
    pending += character;
    if (depth === 0 && CLOSING.includes(character)) endPending("bracket");
    else if (depth === 0 && isSeparator(text, index)) endPending("separator");
  }
  endPending("text");
  return depth === 0 ? [...tokens, { kind: "separator", text: "" }] : undefined;
}

const OPENING = "(（[［";
const CLOSING = ")）]］";

function isSeparator(text: string, index: number): boolean {
  if (!SEPARATORS.includes(text.charAt(index))) return false;
  return !/^\d,\d{3}(?!\d)/.test(text.slice(Math.max(0, index - 1), index + 5));
}

const SEPARATORS = ",;、，；\r\n";
