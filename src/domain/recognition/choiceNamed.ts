import { agreedMeaning } from "../language/agreedMeaning";
import { isKeyOf } from "../language/isKeyOf";
import { LANGUAGE_TAGS, type LanguageTag } from "../language/languageTag";
import type { Choices } from "../vocabulary/synonyms";
import type { Vocabulary } from "../words/en/vocabulary";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/** The value that a text names, by its code or by a word for it in any language; `language` decides between two. */
export type ChoiceNamed<Value extends string> = (text: string, language?: LanguageTag) => Value | undefined;

/**
 * @example phaseNamed("Före registrering") // "preEnrollment"
 */
export const phaseNamed = choiceNamed(({ phases }) => phases);
/**
 * @example channelNamed("e-mail") // "email"
 */
export const channelNamed = choiceNamed(({ channels }) => channels);
export const kindNamed = choiceNamed(({ kinds }) => kinds);
export const effectNamed = choiceNamed(({ effects }) => effects);
export const whenFullNamed = choiceNamed(({ whenFull }) => whenFull);
export const weekRuleNamed = choiceNamed(({ weekRules }) => weekRules);
export const shapeNamed = choiceNamed(({ shapes }) => shapes);
/** The audience that is every group in its own month. */
export const eachGroupNamed = choiceNamed<"eachGroup">(({ eachGroup }) => ({ eachGroup }));
/** The last seven days of a month. */
export const lastWeekNamed = choiceNamed<"last">(({ lastWeek }) => ({ last: lastWeek }));
/** The planning sheet of that name. */
export const planningSheetNamed = choiceNamed(({ sheets }) => sheets);

function choiceNamed<Value extends string>(
  choicesOf: (words: Vocabulary["planning"]) => Choices<Value>,
): ChoiceNamed<Value> {
  const index = termIndex<Value>(() =>
    LANGUAGE_TAGS.flatMap((tag) => {
      const choices = choicesOf(vocabularyOf(tag).planning);
      return Object.keys(choices).flatMap((value) =>
        isKeyOf(choices, value)
          ? [value, ...choices[value]].map((text) => ({ tag, text, meaning: value }))
          : [],
      );
    }),
  );
  return (text, language) => agreedMeaning(index(text), language);
}
