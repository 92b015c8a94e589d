import type { Problem } from "./problem";
import type { RolloutPlan } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import { weeklyLoad } from "./weeklyLoad";

/** A warning for each calendar week in which more users would enroll than the help desk can take. */
export function capacityProblems(
  plan: RolloutPlan,
  { capacity, weekStart }: ScheduleRules,
): readonly Problem[] {
  if (capacity === undefined) return [];
  return weeklyLoad(plan, weekStart).flatMap(({ first, users, enrolling }): readonly Problem[] => {
    const [group] = enrolling;
    if (group === undefined || users <= capacity.usersPerWeek) return [];
    const groups = enrolling.map(({ name }) => name);
    return [
      { code: "over-capacity", ...group.source, week: first, users, most: capacity.usersPerWeek, groups },
    ];
  });
}
