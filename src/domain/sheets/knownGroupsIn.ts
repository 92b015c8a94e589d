import { conjunctionsOf } from "../language/conjunctionsOf";
import { foldText } from "../language/foldText";
import type { GroupRegistry } from "./groupRegistry";

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
  const conjunctions = conjunctionsOf(undefined);
  const folded = foldText(text);
  const found: string[] = [];
  let rest = folded;
  while (rest !== "") {
    const name = names.find((candidate) => rest.startsWith(candidate) && isBoundary(candidate, rest));
    const group = name === undefined ? undefined : known.get(name);
    if (name === undefined || group === undefined) return undefined;
    found.push(group.name);
    rest = rest.slice(name.length).replace(SEPARATOR, "");
    const joint = conjunctions.find(({ text: word, isSpaced }) =>
      rest.startsWith(isSpaced ? `${word} ` : word),
    );
    // A group's own name may begin as a conjunction does.
    if (joint !== undefined && !names.some((candidate) => rest.startsWith(candidate))) {
      rest = rest.slice(joint.text.length).trimStart();
    }
  }
  return found.length === 0 ? undefined : found;
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
