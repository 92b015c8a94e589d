import type { Problem, ProblemCode, ProblemOf } from "../plan/problem";
import type { ProblemSentences } from "../plan/problemSentences";
import type { Words } from "./words";

/**
 * The sentence for a problem, without its cell: what was found, then what to do.
 *
 * @example problemText(english, { code: "unknown-month", sheet: "Groups", cell: "B4", found: "Julember" })
 * // '"Julember" is not a month. Write a month name or a date.'
 */
export function problemText(words: Words, problem: Problem): string {
  return sentenceOf(words, problem);
}

/** The type parameter ties the sentence to the problem's own code. */
function sentenceOf<Code extends ProblemCode>(
  { problems }: { readonly problems: ProblemSentences },
  problem: ProblemOf<Code>,
): string {
  return problems[problem.code](problem);
}
