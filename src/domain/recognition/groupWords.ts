import { foldText } from "../language/foldText";
import { LANGUAGE_TAGS } from "../language/languageTag";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * What people call a group as such, in every language, by {@link foldText}: "department", "avdelning", "部".
 *
 * @example groupWords().has("team") // true
 */
export function groupWords(): ReadonlySet<string> {
  words ??= new Set(LANGUAGE_TAGS.flatMap((tag) => vocabularyOf(tag).inputs.group.map(foldText)));
  return words;
}

let words: ReadonlySet<string> | undefined;
