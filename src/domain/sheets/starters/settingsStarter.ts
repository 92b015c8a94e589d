import { LANGUAGE_NAMES } from "../../language/languageNames";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../../vocabulary/settings";
import type { Synonyms } from "../../vocabulary/synonyms";
import { isKeyOf } from "../../language/isKeyOf";
import { weekdayHeading, WEEKDAYS } from "../../language/weekdayNames";
import type { Words } from "../../words/words";
import type { PlanShape } from "../../plan/planShapes";
import { firstWords } from "../input/firstWords";
import type { CellValidation, DraftCell, SheetDraft, StyledRange } from "../../grid/sheetDraft";
import { hintOf, starterTable } from "./starterTable";

/** A row: the setting, the value that it has anyway, and what else it can have. */
type StarterRow = {
  readonly name: string;
  readonly value: DraftCell;
  readonly choices?: readonly string[];
  readonly prompt?: string;
};

/** The Settings sheet, each row with the value that holds without it. */
export function settingsStarter(words: Words, shape: PlanShape): SheetDraft {
  const { inputs, settingsSheet } = words;
  const rows = starterRows(words, shape);
  const draft = starterTable(
    settingsSheet[0],
    [{ header: inputs.setting[0] }, { header: inputs.value[0] }],
    rows.map(({ name, value }) => [name, value]),
  );
  const valueCell = (index: number): CellValidation["range"] => {
    return { firstRow: index + 1, firstColumn: 1, lastRow: index + 1, lastColumn: 1 };
  };
  const [header, names] = draft.styles;
  return {
    ...draft,
    styles: [
      ...(header ? [header] : []),
      ...(names ? [names] : []),
      ...rows.map(({ value }, index): StyledRange => {
        const numberFormat = typeof value === "number" ? { numberFormat: "0" } : {};
        return { range: valueCell(index), style: { horizontalAlignment: "left", ...numberFormat } };
      }),
    ],
    validations: rows.flatMap(({ name, choices, prompt }, index): readonly CellValidation[] =>
      choices === undefined && prompt === undefined
        ? []
        : [
            {
              range: valueCell(index),
              ...(choices && { list: { choices, otherwise: "refuse" } }),
              ...(prompt !== undefined && { hint: hintOf(name, prompt) }),
            },
          ],
    ),
  };
}

function starterRows(words: Words, shape: PlanShape): readonly StarterRow[] {
  const { tag, inputs, planning } = words;
  return [
    { name: inputs.start[0], value: null },
    { name: inputs.language[0], value: LANGUAGE_NAMES[tag], choices: Object.values(LANGUAGE_NAMES) },
    ...SETTING_NAMES.map((name): StarterRow => {
      const { prompts } = planning;
      return {
        name: planning.inputs[name][0],
        ...starterValue(name, words, shape),
        ...(isKeyOf(prompts, name) && { prompt: prompts[name] }),
      };
    }),
    { name: planning.inputs.support[0], value: null },
  ];
}

/** The usual value of a setting, and what else it can have; of the plan shape the one that the other sheets are made for. */
function starterValue(
  name: SettingName,
  { tag, planning }: Words,
  shape: PlanShape,
): Pick<StarterRow, "value" | "choices"> {
  const setting = SETTINGS[name];
  switch (setting.kind) {
    case "count":
      return { value: setting.usual ?? null };
    case "weekday":
      return {
        value: weekdayHeading(tag, setting.usual),
        choices: WEEKDAYS.map((weekday) => weekdayHeading(tag, weekday)),
      };
    case "weekend":
      return { value: setting.usual.map((weekday) => weekdayHeading(tag, weekday)).join(", ") };
    case "choice": {
      const { empty: _, ...shapes } = planning.shapes;
      const names: Readonly<Record<string, Synonyms>> =
        setting.of === "shapes" ? shapes : planning[setting.of];
      const [own] = (name === "shape" ? names[shape] : undefined) ?? names[setting.usual] ?? [];
      return { value: own ?? null, choices: firstWords(names) };
    }
  }
}
