import type { IsoWeekday } from "../calendar/civilDate";
import type { Weekend } from "../calendar/weekend";
import { keysOf } from "../language/keysOf";

/** A row of the Settings sheet that decides something: what may stand in it, and what holds without it. */
type SettingEntry = {
  /** Whether a note beside it says what to write. */
  readonly hasPrompt: boolean;
} & (
  | {
      readonly kind: "choice";
      /** Which words name the values, among those of the planning sheets. */
      readonly of: "shapes" | "weekRules" | "whenFull";
      readonly usual: string;
    }
  | { readonly kind: "weekday"; readonly usual: IsoWeekday }
  | { readonly kind: "weekend"; readonly usual: Weekend }
  | {
      /** A whole number from `least` to `most`. */
      readonly kind: "count";
      readonly unit: "weeks" | "days" | "users" | "times";
      readonly least: number;
      readonly most: number;
      /** `undefined`: no limit. */
      readonly usual: number | undefined;
    }
);

/** The settings, in the order of the Settings sheet and of the pane. Reader, starter sheet and pane derive from it. */
export const SETTINGS = {
  shape: { kind: "choice", of: "shapes", usual: "monthly", hasPrompt: true },
  weekRule: { kind: "choice", of: "weekRules", usual: "days", hasPrompt: true },
  /** Of calendar weeks. */
  weekStart: { kind: "weekday", usual: 1, hasPrompt: false },
  weekend: { kind: "weekend", usual: [6, 7], hasPrompt: true },
  /** The day that a message goes out on unless the plan says otherwise: Tuesday (SPEC section 3). */
  defaultWeekday: { kind: "weekday", usual: 2, hasPrompt: false },
  leadWeeks: { kind: "count", unit: "weeks", least: 0, most: 52, usual: 0, hasPrompt: true },
  repeats: { kind: "count", unit: "times", least: 1, most: 12, usual: 1, hasPrompt: false },
  leastGap: { kind: "count", unit: "days", least: 1, most: 60, usual: 1, hasPrompt: false },
  leastGate: { kind: "count", unit: "days", least: 0, most: 365, usual: 0, hasPrompt: true },
  capacity: { kind: "count", unit: "users", least: 1, most: 10_000_000, usual: undefined, hasPrompt: true },
  whenFull: { kind: "choice", of: "whenFull", usual: "warn", hasPrompt: true },
} as const satisfies Readonly<Record<string, SettingEntry>>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES: readonly SettingName[] = keysOf(SETTINGS);

/** The settings of one kind. */
export type SettingOf<Kind extends SettingEntry["kind"]> = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name]["kind"] extends Kind ? Name : never;
}[SettingName];

/** The settings that come with a note. */
export type PromptedSetting = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name]["hasPrompt"] extends true ? Name : never;
}[SettingName];

/** @example settingsOf("weekday") // ["weekStart", "defaultWeekday"] */
export function settingsOf<Kind extends SettingEntry["kind"]>(kind: Kind): readonly SettingOf<Kind>[] {
  return SETTING_NAMES.filter((name): name is SettingOf<Kind> => SETTINGS[name].kind === kind);
}
