/**
 * What a text has of braces that make no field, each with what stands beside it, in order: two braces without the other two, any brace inside a
 * field or right beside one, single ones around the name of a field, and full-width ones in the place of others. A brace in other text is text.
 *
 * @param known - The names of fields.
 * @returns `[]` where every `{{` of the text opens a field without braces in it.
 * @example strayBraces("Hello {Name}, a {b} {{Group}}", ["Name"]) // ["{Name}"]
 */
export function strayBraces(text: string, known: readonly string[]): readonly string[] {
  const tokens = [...text.matchAll(FIELD_OR_BRACES)].map(({ 0: found, index }): Token => ({
    kind: kindOf(found),
    start: index,
    end: index + found.length,
  }));
  const names = new Set(known.map(inOneCase));
  const strays = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "field") continue;
    const closing = closingOf(tokens, index, text);
    const close = tokens[closing];
    const isStray =
      isBesideField(tokens, index) ||
      [token, close].some((braces) => braces && braces.end - braces.start > 1) ||
      (close && names.has(inOneCase(text.slice(token.end, close.start).split(/[|｜]/)[0] ?? "")));
    if (isStray !== true) continue;
    strays.add(token.kind === "open" ? textFrom(token, close, text) : textUpTo(token, text));
    index = Math.max(index, closing);
  }
  return [...strays];
}

type Token = { readonly kind: "field" | "open" | "close"; readonly start: number; readonly end: number };

/** Braces of any width: those that an input method for Chinese, Japanese or Korean writes look the same. */
const FIELD_OR_BRACES = /\{\{[^{}｛｝﹛﹜]*\}\}|[{｛﹛]+|[}｝﹜]+/g;

/** What is looked at beside a brace. */
const MOST_BESIDE = 60;

function kindOf(found: string): Token["kind"] {
  if (found.startsWith("{{") && found.endsWith("}}")) return "field";
  return /^[{｛﹛]/.test(found) ? "open" : "close";
}

/** The index of the braces that close those at an index, near and on the same line; -1 where there are none. */
function closingOf(tokens: readonly Token[], index: number, text: string): number {
  const open = tokens[index];
  if (open?.kind !== "open") return -1;
  let inner = 0;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.start - open.end > MOST_BESIDE) return -1;
    if (token.kind === "close" && inner === 0)
      return text.slice(open.end, token.start).includes("\n") ? -1 : next;
    inner += { open: 1, close: -1, field: 0 }[token.kind];
  }
  return -1;
}

function isBesideField(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    (before?.kind === "field" && before.end === token?.start) ||
    (after?.kind === "field" && after.start === token?.end)
  );
}

function textFrom({ start }: Token, close: Token | undefined, text: string): string {
  const [line = ""] = text.slice(start, close?.end ?? start + 2 * MOST_BESIDE).split("\n");
  return line;
}

/** The end of the line up to some braces. */
function textUpTo({ end }: Token, text: string): string {
  const line =
    text
      .slice(Math.max(0, end - 2 * MOST_BESIDE), end)
      .split("\n")
      .at(-1) ?? "";
  return Array.from(line).slice(-MOST_BESIDE).join("").trim();
}

function inOneCase(name: string): string {
  return name.trim().toLowerCase();
}
