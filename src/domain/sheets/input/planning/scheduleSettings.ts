import type { IsoWeekday } from "../../../calendar/civilDate";
import type { WeekRule } from "../../../calendar/weekRule";
import type { Weekend } from "../../../calendar/weekend";
import type { CalendarEntry } from "../../../plan/calendarEntry";
import type { PlanningInput } from "../../../vocabulary/inputs";
import type { PlanShape } from "../../../plan/planShapes";
import type { CellReference, Problem } from "../../../plan/problem";
import { DEFAULT_RULES, type ScheduleRules } from "../../../plan/scheduleRules";

/** What the Settings sheet says of scheduling; `undefined` for each row that is not there, is empty, or is a problem. */
export type ScheduleSettings = {
  readonly weekRule: WeekRule["kind"] | undefined;
  readonly weekStart: IsoWeekday | undefined;
  readonly weekend: Weekend | undefined;
  readonly defaultWeekday: IsoWeekday | undefined;
  readonly leadWeeks: number | undefined;
  readonly repeats: number | undefined;
  readonly leastGap: number | undefined;
  readonly leastGate: number | undefined;
  readonly capacity: number | undefined;
  readonly whenFull: "warn" | "split" | undefined;
  readonly shape: Exclude<PlanShape, "empty"> | undefined;
  /** Texts that a template may name, by field name: `SupportContact`, and every row that is not ours. */
  readonly fields: ReadonlyMap<string, string>;
  /** The cells of the settings that hold a value. */
  readonly sources: ReadonlyMap<PlanningInput, CellReference>;
  readonly problems: readonly Problem[];
};

/** The rules that a Settings and a Calendar sheet make together; calendar weeks begin on Monday where nothing else is said. */
export function scheduleRules(settings: ScheduleSettings, calendar: readonly CalendarEntry[]): ScheduleRules {
  const { weekRule = "days", weekStart = 1, weekend, capacity, whenFull = "warn" } = settings;
  const { kickoff, leastGapDays, leastGateDays } = DEFAULT_RULES;
  return {
    weekRule: weekRule === "days" ? { kind: weekRule } : { kind: weekRule, weekStart },
    weekend: weekend ?? DEFAULT_RULES.weekend,
    calendar,
    kickoff: {
      leadWeeks: settings.leadWeeks ?? kickoff.leadWeeks,
      repeats: settings.repeats ?? kickoff.repeats,
    },
    leastGapDays: settings.leastGap ?? leastGapDays,
    leastGateDays: settings.leastGate ?? leastGateDays,
    ...(capacity !== undefined && { capacity: { usersPerWeek: capacity, whenFull } }),
  };
}
