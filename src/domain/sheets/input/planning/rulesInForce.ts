import type { SettingName } from "../../../vocabulary/settings";
import type { CellReference } from "../../../plan/cellReference";
import type { PlanShape } from "../../../plan/planShapes";
import type { ScheduleRules } from "../../../plan/scheduleRules";
import type { SettingsInForce } from "./scheduleSettings";

/** What a plan was made by, and where the person has said so. */
export type RulesInForce = {
  readonly rules: ScheduleRules;
  /** The same as the Settings sheet has it. */
  readonly settings: SettingsInForce;
  /** The plan that the waves come from: a shape, or the person's own sheet of waves, by its name. */
  readonly waves: { readonly shape: PlanShape } | { readonly sheet: string };
  /** The cells of the settings that hold a value; the others are the usual ones. */
  readonly sources: ReadonlyMap<SettingName, CellReference>;
};
