import type { WeekRule } from "../calendar/weekRule";
import { weekdayName } from "../language/weekdayNames";
import type { Words } from "./words";

/** The line under the timeline that says how weeks are counted. */
export function weekRuleLine(rule: WeekRule, { tag, weekRule, planning }: Words): string {
  return rule.kind === "days"
    ? weekRule
    : planning.weekRuleLines[rule.kind](weekdayName(tag, rule.weekStart));
}
