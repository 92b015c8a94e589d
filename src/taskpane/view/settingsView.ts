import type { RolloutReading } from "../../app/rolloutReading";
import { joinList } from "../../domain/language/joinList";
import type { PlanningInput } from "../../domain/vocabulary/inputs";
import { weekdayName } from "../../domain/language/weekdayNames";
import type { PaneWords } from "./paneWords";
import type { RulesInForce } from "../../domain/sheets/input/planning/rulesInForce";
import type { PaneState } from "../state/paneState";
import { cellLink } from "./cellLink";
import { disclosure } from "./controls";
import { element, type PaneElement } from "./element";
import { holidaysView } from "./holidaysView";
import { starterView } from "./starterView";

/** The rules that the plan is made by, each with its cell, to be changed there and not here; and sheets to write them on. */
export function settingsView(state: PaneState, reading: RolloutReading, words: PaneWords): PaneElement {
  const { pane } = words;
  const { inForce } = reading;
  return disclosure(
    "settings",
    pane.rules.heading,
    element("p", { class: "hint" }, inForce.sources.size > 0 ? pane.rules.change : pane.rules.changeWithout),
    element(
      "ul",
      { class: "rules" },
      ruleTexts(inForce, words).map(({ input, value }) => ruleView(state, inForce, input, value, words)),
    ),
    element("h3", {}, pane.starter.heading),
    element("p", { class: "hint" }, pane.starter.adds),
    starterView(state, reading, words),
    holidaysView(state, words),
  );
}

type RuleText = { readonly input: PlanningInput; readonly value: string };

/** Every rule that has a say in this plan, in the order of the Settings sheet. */
function ruleTexts({ rules, defaultWeekday, waves }: RulesInForce, words: PaneWords): readonly RuleText[] {
  const { tag, pane, planning } = words;
  const { weekRule, weekend, kickoff, leastGapDays, leastGateDays, capacity } = rules;
  const weekendText = joinList(
    tag,
    weekend.map((day) => weekdayName(tag, day)),
  );
  const number = new Intl.NumberFormat(tag);
  return [
    {
      input: "shape",
      value: "shape" in waves ? planning.shapes[waves.shape][0] : pane.rules.ownWaves(waves.sheet),
    },
    { input: "weekRule", value: planning.weekRules[weekRule.kind][0] },
    ...(weekRule.kind === "days"
      ? []
      : [{ input: "weekStart" as const, value: weekdayName(tag, weekRule.weekStart) }]),
    { input: "weekend", value: weekendText === "" ? pane.rules.noWeekend : weekendText },
    { input: "defaultWeekday", value: weekdayName(tag, defaultWeekday) },
    { input: "leadWeeks", value: pane.rules.weeks(kickoff.leadWeeks) },
    { input: "repeats", value: String(kickoff.repeats) },
    { input: "leastGap", value: words.days(leastGapDays) },
    { input: "leastGate", value: words.days(leastGateDays) },
    {
      input: "capacity",
      value:
        capacity === undefined ? pane.rules.noLimit : pane.rules.users(number.format(capacity.usersPerWeek)),
    },
    ...(capacity === undefined
      ? []
      : [{ input: "whenFull" as const, value: planning.whenFull[capacity.whenFull][0] }]),
  ];
}

function ruleView(
  state: PaneState,
  { sources, waves }: RulesInForce,
  input: PlanningInput,
  value: string,
  words: PaneWords,
): PaneElement {
  const ownWaves = input === "shape" && "sheet" in waves ? { sheet: waves.sheet, cell: "A1" } : undefined;
  const source = ownWaves ?? sources.get(input);
  const place = source && `${source.sheet}!${source.cell}`;
  const link = source && place !== undefined ? cellLink(state, source, place, words) : [];
  return element(
    "li",
    { key: input },
    element("strong", {}, words.planning.inputs[input][0]),
    element("span", {}, value),
    link.length > 0 ? link : element("small", {}, place ?? words.pane.rules.usual),
  );
}
