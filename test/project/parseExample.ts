import ts from "typescript";

/** An expression, and what it comes to: the value of another expression, or an error of that name. */
export type ParsedExample = {
  readonly expression: string;
  readonly expected: { readonly value: string } | { readonly error: string };
};

/**
 * Reads `expression // value` or `expression // throws NameOfError`. The comment may begin a line of its own and go on in
 * the next, which then is one too; behind the value may stand a reason, after a comma or a colon.
 *
 * @throws SyntaxError for any other text.
 */
export function parseExample(text: string): ParsedExample {
  const { expression, rest } = firstExpression(text);
  if (!COMMENT.test(rest)) throw new SyntaxError(`Write "expression // value": ${text}`);
  const comment = rest.replace(/^\s*\/\/ /gm, "");
  const error = ERROR.exec(comment)?.groups?.["name"];
  if (error !== undefined) return { expression, expected: { error } };
  const { expression: value, rest: reason } = firstExpression(comment);
  if (value === "" || !REASON.test(reason))
    throw new SyntaxError(`Write a value, then nothing, or ", " or ": " and a reason: ${comment}`);
  return { expression, expected: { value } };
}

const COMMENT = /^\s*\/\/ .+(?:\n\/\/ .+)*$/;
const ERROR = /^throws (?<name>[A-Z]\w*)(?:[,:] .+)?$/s;
const REASON = /^(?:[,:]\s.+)?$/s;

/** The expression that a text begins with, up to a comma or whatever else cannot belong to it, and what stands behind. */
function firstExpression(text: string): { readonly expression: string; readonly rest: string } {
  const source = ts.createSourceFile("example.ts", BEFORE + text, ts.ScriptTarget.Latest, true);
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) ends.push(node.elements[0]?.end ?? 0);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const end = Math.max((ends[0] ?? 0) - BEFORE.length, 0);
  return { expression: text.slice(0, end), rest: text.slice(end) };
}

/** In a list a comma ends an expression, and a brace opens an object; in an async function an expression may await. */
const BEFORE = "async () => [";
