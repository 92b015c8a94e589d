import { LANGUAGE_NAMES } from "../../language/languageNames";
import type { PlanningInput } from "../../vocabulary/inputs";
import { weekdayHeading, WEEKDAYS } from "../../language/weekdayNames";
import type { Words } from "../../words/words";
import type { PlanShape } from "../../plan/planShapes";
import { DEFAULT_RULES } from "../../plan/scheduleRules";
import { USUAL_WEEKDAY } from "../../plan/usualWeekday";
import { firstWords } from "../input/firstWords";
import type { CellValidation, DraftCell, SheetDraft, StyledRange } from "../../grid/sheetDraft";
import { hintOf, starterTable } from "./starterTable";

/** A row: the setting, the value that it has anyway, and what else it can have. */
type SettingRow = {
  readonly name: string;
  readonly value: DraftCell;
  readonly choices?: readonly string[];
  readonly prompt?: string;
};

/** The Settings sheet, each row with the value that holds without it. */
export function settingsStarter(words: Words, shape: PlanShape): SheetDraft {
  const { inputs, settingsSheet } = words;
  const rows = settingRows(words, shape);
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

function settingRows(words: Words, shape: PlanShape): readonly SettingRow[] {
  const { tag, inputs, planning } = words;
  const { prompts } = planning;
  const name = (input: PlanningInput): { name: string } => ({ name: planning.inputs[input][0] });
  const weekdays = WEEKDAYS.map((weekday) => weekdayHeading(tag, weekday));
  const { empty: _, ...shapes } = planning.shapes;
  const { kickoff, weekend, leastGapDays, leastGateDays } = DEFAULT_RULES;
  return [
    { name: inputs.start[0], value: null },
    {
      name: inputs.language[0],
      value: LANGUAGE_NAMES[tag],
      choices: Object.values(LANGUAGE_NAMES),
    },
    {
      ...name("shape"),
      value: planning.shapes[shape === "empty" ? "monthly" : shape][0],
      choices: firstWords(shapes),
      prompt: prompts.shape,
    },
    {
      ...name("weekRule"),
      value: planning.weekRules.days[0],
      choices: firstWords(planning.weekRules),
      prompt: prompts.weekRule,
    },
    { ...name("weekStart"), value: weekdayHeading(tag, 1), choices: weekdays },
    {
      ...name("weekend"),
      value: weekend.map((weekday) => weekdayHeading(tag, weekday)).join(", "),
      prompt: prompts.weekend,
    },
    { ...name("defaultWeekday"), value: weekdayHeading(tag, USUAL_WEEKDAY), choices: weekdays },
    { ...name("leadWeeks"), value: kickoff.leadWeeks, prompt: prompts.leadWeeks },
    { ...name("repeats"), value: kickoff.repeats },
    { ...name("leastGap"), value: leastGapDays },
    { ...name("leastGate"), value: leastGateDays, prompt: prompts.leastGate },
    { ...name("capacity"), value: null, prompt: prompts.capacity },
    {
      ...name("whenFull"),
      value: planning.whenFull.warn[0],
      choices: firstWords(planning.whenFull),
      prompt: prompts.whenFull,
    },
    { ...name("support"), value: null },
  ];
}
