import type { Problem, ProblemOf } from "./problem";

/** The sentence for each kind of problem: what was found and what to do, without the cell. */
export type ProblemSentences = {
  readonly [Code in Problem["code"]]: (problem: ProblemOf<Code>) => string;
};
