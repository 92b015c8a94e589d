import { LANGUAGE_TAGS } from "../language/languageTag";
import { PLANNING_INPUTS, type PlanningInput } from "../words/inputs";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * The columns and rows of the planning sheets that a header or name stands for, in each language; `rank` 0 is our own word.
 *
 * @example planningInputNamed("Veckodag:").map(({ meaning }) => meaning) // [{ input: "weekday", rank: 0 }]
 */
export function planningInputNamed(header: string): ReturnType<typeof planningIndex> {
  return planningIndex(header.slice(0, MOST_CHARACTERS + 1).replace(/(?<![\s:*])[\s:*]+$/, ""));
}

const MOST_CHARACTERS = 80;

const planningIndex = termIndex<{ readonly input: PlanningInput; readonly rank: number }>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    PLANNING_INPUTS.flatMap((input) =>
      vocabularyOf(tag).planning.inputs[input].map((text, rank) => ({ tag, text, meaning: { input, rank } })),
    ),
  ),
);
