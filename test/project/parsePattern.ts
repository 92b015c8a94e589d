/** A piece of a regular expression and how often it may stand. */
export type PatternItem = {
  /** A character or class as it is written; groups and anchors have none. */
  readonly atom?: string;
  readonly group?: readonly PatternSequence[];
  readonly anchor?: "^" | "$" | "ahead" | "behind" | "not behind";
  readonly isOptional: boolean;
  readonly isUnbounded: boolean;
};

/** What stands one after another, between the bars of an expression. */
export type PatternSequence = readonly PatternItem[];

const TOKEN =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|.)|\(\?(?:<?[=!]|:|<[^>]*>)|[^]/gu;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const LOOKS: ReadonlyMap<string, NonNullable<PatternItem["anchor"]>> = new Map([
  ["(?=", "ahead"],
  ["(?!", "ahead"],
  ["(?<=", "behind"],
  ["(?<!", "not behind"],
]);

/** The alternatives of a regular expression's source. */
export function parsePattern(pattern: string): readonly PatternSequence[] {
  let position = 0;
  const next = (): string => {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(pattern)?.[0] ?? "";
    position += token.length;
    return token;
  };
  const alternatives = (): readonly PatternSequence[] => {
    const sequences: PatternItem[][] = [[]];
    for (let token = next(); token !== "" && token !== ")"; token = next()) {
      if (token === "|") sequences.push([]);
      else sequences.at(-1)?.push(item(token));
    }
    return sequences;
  };
  const piece = (token: string): Pick<PatternItem, "atom" | "group" | "anchor"> => {
    if (token === "^" || token === "$") return { anchor: token };
    if (!token.startsWith("(")) return { atom: token };
    const anchor = LOOKS.get(token);
    return { group: alternatives(), ...(anchor !== undefined && { anchor }) };
  };
  const item = (token: string): PatternItem => {
    const read = piece(token);
    const quantifier = QUANTIFIER.exec(pattern.slice(position))?.[0] ?? "";
    position += quantifier.length;
    return {
      ...read,
      isOptional: /^(?:[*?]|\{0)/.test(quantifier),
      isUnbounded: /^(?:[*+]|\{\d+,\})/.test(quantifier),
    };
  };
  return alternatives();
}
