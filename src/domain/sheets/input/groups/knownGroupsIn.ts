import { conjunctionsOf } from "../../../language/conjunctionsOf";
import { foldText } from "../../../language/foldText";
import type { GroupRegistry } from "../groupRegistry";

/**
 * The known groups that a text consists of, each the longest that fits, with nothing between them but separators and
 * words for "and": "Sales and Marketing" is one where a list has it, and two where a list has each.
 *
 * @returns Names as the lists write them; `undefined` where the text holds anything else.
 */
export function knownGroupsIn(text: string, registry: GroupRegistry): readonly string[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const known = new Map([...registry.aliases, ...registry.groups]);
  if (known.size === 0) return undefined;
  const names = [...known.keys()].sort((a, b) => b.length - a.length);
  const nameAt = (rest: string): string | undefined =>
    names.find((name) => rest.startsWith(name) && isBoundary(name, rest));
  const found: string[] = [];
  let rest = foldText(text);
  while (rest !== "") {
    const name = nameAt(rest);
    const group = name === undefined ? undefined : known.get(name);
    if (name === undefined || group === undefined) return undefined;
    found.push(group.name);
    rest = rest.slice(name.length).replace(SEPARATOR, "");
    // What begins as a conjunction does may also be a name.
    const afterJoint = afterConjunctions(rest).find((after) => nameAt(after) !== undefined);
    rest = afterJoint ?? rest;
  }
  return found.length === 0 ? undefined : found;
}

/** What is left of a text after each word for "and" that it may begin with, in any language. */
function afterConjunctions(text: string): readonly string[] {
  return conjunctionsOf(undefined)
    .map(({ text: word, isSpaced }) => (isSpaced ? `${word} ` : word))
    .filter((joint) => text.startsWith(joint))
    .map((joint) => text.slice(joint.length).trimStart());
}

/** Characters; a list of groups is shorter. */
const LONGEST_TEXT = 2_000;

const SEPARATOR = /^[\s,;、/&+•·]+/;

/** Whether a name ends where a word does; between Chinese or Japanese characters any place will do. */
function isBoundary(name: string, text: string): boolean {
  const [last, next] = [name.at(-1) ?? "", text.charAt(name.length)];
  const isLetter = (character: string): boolean =>
    /[\p{L}\p{N}]/u.test(character) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(character);
  return !(isLetter(last) && isLetter(next));
}
