import type { RolloutReading } from "../../app/rolloutReading";
import { SETTING_NAMES, type SettingName } from "../../domain/vocabulary/settings";
import type { PaneWords } from "./paneWords";
import type { RulesInForce } from "../../domain/sheets/input/planning/rulesInForce";
import type { PaneState } from "../state/paneState";
import { cellLink } from "./cellLink";
import { disclosure } from "./controls";
import { element, type PaneElement } from "./element";
import { holidaysView } from "./holidaysView";
import { starterView } from "./starterView";
import { valueText } from "./valueText";

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
      ruleTexts(inForce, words).map(({ name, value }) => ruleView(state, inForce, name, value, words)),
    ),
    element("h3", {}, pane.starter.heading),
    element("p", { class: "hint" }, pane.starter.adds),
    starterView(state, reading, words),
    holidaysView(state, words),
  );
}

type RuleText = { readonly name: SettingName; readonly value: string };

/** Every rule that has a say in this plan, in the order of the Settings sheet. */
function ruleTexts({ settings, waves }: RulesInForce, words: PaneWords): readonly RuleText[] {
  const idle: readonly SettingName[] = settings.capacity === undefined ? ["whenFull"] : [];
  return SETTING_NAMES.filter((name) => !idle.includes(name)).map((name) => ({
    name,
    value:
      name === "shape" && "sheet" in waves
        ? words.pane.rules.ownWaves(waves.sheet)
        : valueText(name, settings, words),
  }));
}

function ruleView(
  state: PaneState,
  { sources, waves }: RulesInForce,
  name: SettingName,
  value: string,
  words: PaneWords,
): PaneElement {
  const ownWaves = name === "shape" && "sheet" in waves ? { sheet: waves.sheet, cell: "A1" } : undefined;
  const source = ownWaves ?? sources.get(name);
  const place = source && `${source.sheet}!${source.cell}`;
  const link = source && place !== undefined ? cellLink(state, source, place, words) : [];
  return element(
    "li",
    { key: name },
    element("strong", {}, words.planning.inputs[name][0]),
    element("span", {}, value),
    link.length > 0 ? link : element("small", {}, place ?? words.pane.rules.usual),
  );
}
