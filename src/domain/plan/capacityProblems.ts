import type { Problem } from "./problem";
import type { RolloutPlan } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import { weeklyLoad } from "./weeklyLoad";

/** A warning for each calendar week in which more users would enroll than the help desk can take. */
export function capacityProblems(
  plan: RolloutPlan,
  { capacity, weekRule }: ScheduleRules,
): readonly Problem[] {
  if (capacity === undefined) return [];
  const weekStart = weekRule.kind === "days" ? 1 : weekRule.weekStart;
  return weeklyLoad(plan, weekStart).flatMap(({ first, users, enrolling }): readonly Problem[] => {
    const [group] = enrolling;
    if (group === undefined || users <= capacity.usersPerWeek) return [];
    const groups = enrolling.map(({ name }) => name);
    return [
      { code: "over-capacity", ...group.source, week: first, users, most: capacity.usersPerWeek, groups },
    ];
  });
}
