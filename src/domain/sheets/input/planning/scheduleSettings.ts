import type { IsoWeekday } from "../../../calendar/civilDate";
import type { CalendarWeeks } from "../../../calendar/weekRule";
import type { Weekend } from "../../../calendar/weekend";
import { recordOf } from "../../../language/recordOf";
import type { SettingText } from "../../../messages/mergeFields";
import type { CalendarEntry } from "../../../plan/calendarEntry";
import type { PlanShape } from "../../../plan/planShapes";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { Capacity, ScheduleRules } from "../../../plan/scheduleRules";
import { SETTINGS, settingsOf, type SettingName, type SettingOf } from "../../../vocabulary/settings";

/** The values of the settings, each of its kind. */
type SettingValues = Readonly<Record<SettingOf<"count">, number>> &
  Readonly<Record<SettingOf<"weekday">, IsoWeekday>> &
  Readonly<Record<SettingOf<"weekend">, Weekend>> & {
    readonly weekRule: "days" | CalendarWeeks;
    readonly whenFull: Capacity["whenFull"];
    /** A plan without messages is no plan. */
    readonly shape: Exclude<PlanShape, "empty">;
  };

/** What the Settings sheet says of scheduling; `undefined` for each row that is not there, is empty, or is a problem. */
export type ScheduleSettings = { readonly [Name in SettingName]: SettingValues[Name] | undefined } & {
  /** Texts that a template may name: the support contact, and every row that is not ours. */
  readonly fields: readonly SettingText[];
  /** The cells of the settings that hold a value. */
  readonly sources: ReadonlyMap<SettingName, CellReference>;
  readonly problems: readonly Problem[];
};

/** The values that hold: those that were read, else the usual ones. A count is `undefined` where there is no limit. */
export type SettingsInForce = Omit<SettingValues, Unlimited> &
  Readonly<Record<Unlimited, number | undefined>>;

/** The counts that need have no limit. */
type Unlimited = {
  readonly [Name in SettingOf<"count">]: (typeof SETTINGS)[Name]["usual"] extends undefined ? Name : never;
}[SettingOf<"count">];

type Limited = Exclude<SettingOf<"count">, Unlimited>;

/** @example settingsInForce(undefined).leastGap // 1 */
export function settingsInForce(read: Partial<ScheduleSettings> | undefined): SettingsInForce {
  return {
    ...recordOf(settingsOf("weekday"), (name) => read?.[name] ?? SETTINGS[name].usual),
    ...recordOf(settingsOf("count").filter(isLimited), (name) => read?.[name] ?? SETTINGS[name].usual),
    ...recordOf(settingsOf("count").filter(isUnlimited), (name) => read?.[name]),
    weekend: read?.weekend ?? SETTINGS.weekend.usual,
    weekRule: read?.weekRule ?? SETTINGS.weekRule.usual,
    whenFull: read?.whenFull ?? SETTINGS.whenFull.usual,
    shape: read?.shape ?? SETTINGS.shape.usual,
  };
}

function isLimited(name: SettingOf<"count">): name is Limited {
  return SETTINGS[name].usual !== undefined;
}

function isUnlimited(name: SettingOf<"count">): name is Unlimited {
  return !isLimited(name);
}

/** The rules that the settings and a Calendar sheet make together. */
export function scheduleRules(settings: SettingsInForce, calendar: readonly CalendarEntry[]): ScheduleRules {
  const { weekRule, weekStart, weekend, leadWeeks, repeats, leastGap, leastGate, capacity, whenFull } =
    settings;
  return {
    weekRule: weekRule === "days" ? { kind: weekRule } : { kind: weekRule, weekStart },
    weekStart,
    weekend,
    calendar,
    kickoff: { leadWeeks, repeats },
    leastGapDays: leastGap,
    leastGateDays: leastGate,
    ...(capacity !== undefined && { capacity: { usersPerWeek: capacity, whenFull } }),
  };
}
