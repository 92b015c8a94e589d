import { LINTS, type LintContext } from "./lints";
import type { Problem } from "./problem";
import type { RolloutPlan } from "./rolloutPlan";

/** What all lints find in a plan. */
export function lintPlan(plan: RolloutPlan, context: LintContext): readonly Problem[] {
  return Object.values(LINTS).flatMap(({ find }): readonly Problem[] => find(plan, context));
}
