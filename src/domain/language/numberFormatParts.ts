/** A piece of a number format: a code, or a text that stands for itself. */
export type FormatPart = { readonly kind: "code" | "text"; readonly text: string };

/**
 * The sections of a number format that are for numbers, and their pieces. Colours and what fills or pads a cell are left out.
 *
 * @returns `undefined` where there is a condition, another calendar or other digits, or a span of time.
 * @example numberFormatParts('0" kg"') // [[{ kind: "code", text: "0" }, { kind: "text", text: " kg" }]]
 */
export function numberFormatParts(format: string): readonly (readonly FormatPart[])[] | undefined {
  const sections: FormatPart[][] = [[]];
  for (const [piece] of format.matchAll(PIECE)) {
    const inBrackets = piece.startsWith("[") ? bracketText(piece) : "";
    if (inBrackets === undefined) return undefined;
    if (piece === ";") sections.push([]);
    else if (/^[_*]/.test(piece)) continue;
    else if (piece.startsWith("[")) sections.at(-1)?.push({ kind: "text", text: inBrackets });
    else if (/^["\\]/.test(piece))
      sections.at(-1)?.push({ kind: "text", text: piece.replace(/^\\|^"|"$/g, "") });
    else sections.at(-1)?.push({ kind: /^[\p{L}\p{N}#?.,%@]$/u.test(piece) ? "code" : "text", text: piece });
  }
  // What a text looks like is no section of numbers.
  return sections.filter((parts) => parts.length !== 1 || parts[0]?.text !== "@");
}

const PIECE = /"[^"]{0,255}"|[\\_*].|\[[^\]]{0,255}\]|./gsu;

/** What stands for brackets of a format: nothing for a colour or a language, the sign of a currency. */
function bracketText(brackets: string): string | undefined {
  if (/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})\]$/i.test(brackets)) return "";
  const [, sign] = /^\[\$([^\]-]{0,9})(?:-[0-9a-f]{1,4}|-x-sysdate)?\]$/i.exec(brackets) ?? [];
  return sign;
}
