import { LINTS, type LintContext, type LintProblem } from "./lints";
import type { RolloutPlan } from "./rolloutPlan";

/** What all lints find in a plan. */
export function lintPlan(plan: RolloutPlan, context: LintContext): readonly LintProblem[] {
  return LINTS.flatMap((find): readonly LintProblem[] => find(plan, context));
}
