import { addDays, compareDates } from "../calendar/civilDate";
import type { RolloutPlan } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import { weeklyLoad, type WeekLoad } from "./weeklyLoad";

/** What a calendar week brings, and what stands in its way. */
export type PlannedWeek = Pick<WeekLoad, "first" | "messages" | "users"> & {
  /** Labels of the freezes that hold any day of the week, each once; for whomever they are. */
  readonly freezes: readonly string[];
  /** Of the users, how many are more than the help desk can take; 0 where no limit is set. */
  readonly usersOverCapacity: number;
};

/** The load of every calendar week from the first message to the last. */
export function planLoad(
  plan: RolloutPlan,
  { weekStart, calendar, capacity }: ScheduleRules,
): readonly PlannedWeek[] {
  const freezes = calendar.filter(({ kind }) => kind === "freeze");
  return weeklyLoad(plan, weekStart).map(({ first, messages, users }) => {
    const last = addDays(first, 6);
    const inWeek = freezes.filter(
      ({ from, to }) => compareDates(from, last) <= 0 && compareDates(first, to) <= 0,
    );
    return {
      first,
      messages,
      users,
      freezes: [...new Set(inWeek.map(({ label }) => label))],
      usersOverCapacity: Math.max(0, users - (capacity?.usersPerWeek ?? Infinity)),
    };
  });
}
