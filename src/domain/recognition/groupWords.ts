import { foldText } from "../language/foldText";
import { LANGUAGE_TAGS } from "../language/languageTag";
import { wordsOf } from "../words/wordsOf";

/**
 * What people call a group as such, in every language, by {@link foldText}: "department", "avdelning", "部".
 *
 * @example groupWords().has("team") // true
 */
export function groupWords(): ReadonlySet<string> {
  words ??= new Set(LANGUAGE_TAGS.flatMap((tag) => wordsOf(tag).inputs.group.map(foldText)));
  return words;
}

let words: ReadonlySet<string> | undefined;
