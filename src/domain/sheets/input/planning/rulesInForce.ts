import type { IsoWeekday } from "../../../calendar/civilDate";
import type { PlanningInput } from "../../../vocabulary/inputs";
import type { CellReference } from "../../../plan/problem";
import type { PlanShape } from "../../../plan/planShapes";
import type { ScheduleRules } from "../../../plan/scheduleRules";

/** What a plan was made by, and where the person has said so. */
export type RulesInForce = {
  readonly rules: ScheduleRules;
  readonly defaultWeekday: IsoWeekday;
  /** The plan that the waves come from: a shape, or the person's own sheet of waves, by its name. */
  readonly waves: { readonly shape: PlanShape } | { readonly sheet: string };
  /** The cells of the settings that hold a value; the others are the usual ones. */
  readonly sources: ReadonlyMap<PlanningInput, CellReference>;
};
