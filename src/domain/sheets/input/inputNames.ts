import type { PlanningSheet } from "../../vocabulary/planningSheets";
import type { Synonyms } from "../../vocabulary/synonyms";
import type { Words } from "../../words/words";

/** The sheets of a plan. */
export type InputSheet = PlanningSheet | "settings" | "groups";

/** What our own sheet of a kind is called. */
export function inputName(sheet: InputSheet, { planning, settingsSheet, sample }: Words): string {
  if (sheet === "groups") return sample.sheet;
  return (sheet === "settings" ? settingsSheet : planning.sheets[sheet])[0];
}

/** The headers that such a sheet is known by on any sheet. */
export function inputHeaders(
  sheet: InputSheet,
  { planning: { inputs: own }, inputs }: Words,
): readonly string[] {
  const headers = {
    groups: [inputs.group, inputs.month],
    recipients: [inputs.group, own.name, inputs.email],
    templates: [own.message, inputs.language, own.subject, own.body],
    waves: [own.message, own.audience, own.week],
    calendar: [own.from, own.to, own.label, own.kind],
    suppress: [inputs.email],
    settings: [inputs.setting, inputs.value],
  } satisfies Record<InputSheet, readonly Synonyms[]>;
  return headers[sheet].map(([own]) => own);
}
