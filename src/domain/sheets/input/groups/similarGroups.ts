import { foldText } from "../../../language/foldText";
import { groupWords } from "../../../recognition/groupWords";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";

/**
 * Groups whose names are so near that they may be one group: they differ in blanks and signs, in a word such as
 * "department", or in one letter of a long word. Each is told of once, at the later of the two.
 */
export function similarGroups(groups: readonly Group[]): readonly Problem[] {
  const seen = new Map<string, Group>();
  return groups.flatMap((group): readonly Problem[] => {
    const keys = likenesses(group.name);
    const other = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, group);
    if (other === undefined) return [];
    const [name, otherName] = [foundText(group.name), foundText(other.name)];
    return [
      {
        code: "similar-groups",
        ...group.source,
        group: name,
        other: otherName,
        otherCell: other.source.cell,
      },
    ];
  });
}

/** What a name shares with those that are near to it. Each letter left out stands for any letter in its place. */
function likenesses(name: string): readonly string[] {
  const folded = foldText(name).slice(0, MOST_CHARACTERS);
  const words = withoutGroupWord(folded)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
  const whole = words.join("");
  if (whole === "") return [];
  const misspelled = words.flatMap((word, index) => {
    if (word.length < LONG_WORD || /\d|\p{sc=Han}/u.test(word)) return [];
    const [before, after] = [words.slice(0, index).join(""), words.slice(index + 1).join("")];
    return Array.from(
      word,
      (_, letter) => `${before}${word.slice(0, letter)}${word.slice(letter + 1)}${after}`,
    );
  });
  return [...new Set([whole, ...misspelled])];
}

/** Characters of a name that are looked at. */
const MOST_CHARACTERS = 100;
/** Letters of a word of which one may be wrong; in shorter words, and among Chinese characters, one makes another name. */
const LONG_WORD = 6;

/** Without a word for group at its beginning or end, apart or, as in German, as part of the last word. */
function withoutGroupWord(name: string): string {
  const words = groupWords();
  for (let length = Math.min(LONGEST_GROUP_WORD, name.length - 1); length > 0; length -= 1) {
    const [start, end] = [name.slice(0, length), name.slice(-length)];
    if (words.has(end)) return name.slice(0, -length).trim();
    if (words.has(start) && name.charAt(length) === " ") return name.slice(length).trim();
  }
  return name;
}

const LONGEST_GROUP_WORD = 30;
