import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex, type Term } from "../language/termIndex";
import { INPUT_NAMES, type InputName } from "../words/inputs";
import { vocabularyOf } from "../words/vocabularyOf";

/** An input and how usual the word for it is in its language: 0 is the word that our own sheets have. */
export type InputMeaning = { readonly input: InputName; readonly rank: number };

/**
 * The inputs that a header or the name of a row stands for, in each language.
 *
 * @example inputNamed("Avdelning:").map(({ tag, meaning }) => [tag, meaning.input]) // [["sv", "group"]]
 */
export function inputNamed(header: string): readonly Term<InputMeaning>[] {
  return header.length > LONGEST_HEADER ? [] : inputIndex(header.replace(/(?<![\s:：*])[\s:：*]+$/, ""));
}

/** Characters; longer texts are not looked at. */
const LONGEST_HEADER = 80;

const inputIndex = termIndex<InputMeaning>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    INPUT_NAMES.flatMap((input) =>
      vocabularyOf(tag).inputs[input].map((text, rank) => ({ tag, text, meaning: { input, rank } })),
    ),
  ),
);
