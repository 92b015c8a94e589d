import ts from "typescript";
import { parsePattern, type PatternItem, type PatternSequence } from "./parsePattern";
import type { SourceFiles } from "./sourceFiles";

/**
 * Regular expressions whose time can grow as the square of a text's length: those that look for a run of characters, and for something behind it,
 * anew from each character of the run, and those with two runs in a row that can share characters.
 *
 * @returns Each as `file: expression`.
 */
export function slowPatterns(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const slow: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && isSlow(node.text)) slow.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    return slow;
  });
}

function isSlow(literal: string): boolean {
  const end = literal.lastIndexOf("/");
  const sequences = parsePattern(literal.slice(1, end));
  return sequences.some((items) => isSearchedAnew(items, false) || hasSharedRun(items, false));
}

/** Whether a sequence begins with a run that is tried from each of its characters, and can fail behind it. */
function isSearchedAnew(items: PatternSequence, isFollowed: boolean): boolean {
  for (const [index, item] of items.entries()) {
    const rest = items.slice(index + 1);
    const canFail = isFollowed || rest.length > 0;
    if (item.anchor === "^") return false;
    if (item.anchor === "not behind") {
      const behind = item.group?.flat().map(({ atom }) => atom) ?? [];
      if (behind.includes(rest[0]?.atom)) return false;
    }
    if (item.anchor !== undefined) continue;
    if (item.isUnbounded) return canFail;
    if (item.group?.some((sequence) => isSearchedAnew(sequence, canFail)) === true) return true;
    // One character of the run may stand before it: `\d[\d.]*x`.
    if (!item.isOptional) {
      const [second, ...others] = rest;
      return second?.isUnbounded === true && share(item, second) && (isFollowed || others.length > 0);
    }
  }
  return false;
}

/** Whether two runs with nothing needed between them can share characters, and something behind them can fail. */
function hasSharedRun(items: PatternSequence, isFollowed: boolean): boolean {
  return items.some((item, index) => {
    const canFail = isFollowed || index + 1 < items.length;
    if (item.group?.some((sequence) => hasSharedRun(sequence, canFail)) === true) return true;
    if (!item.isUnbounded) return false;
    const needed = items.findIndex((other, place) => place > index && !other.isOptional);
    const others = items.slice(index + 1, needed === -1 ? undefined : needed + 1);
    return others.some(
      (other, place) =>
        other.isUnbounded && share(item, other) && (isFollowed || index + 2 + place < items.length),
    );
  });
}

/** Some characters of every kind that expressions tell apart. */
const PROBES = [..." \t\n\u00a0aZé漢7.,:：;-_/\\()[]\"'=+*&|<>"];

function share({ atom: a }: PatternItem, { atom: b }: PatternItem): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [a, b].map((atom) => new RegExp(`^${atom}$`, "u"));
  return PROBES.some((probe) => first?.test(probe) === true && second?.test(probe) === true);
}
