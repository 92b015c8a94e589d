import { wavesInWords } from "../../words/wavesInWords";
import { weekdayHeading, WEEKDAYS } from "../../language/weekdayNames";
import { weekSpanText } from "../../words/weekSpanText";
import type { Words } from "../../words/words";
import { WEEKS_OF_MONTH } from "../../calendar/weekWindow";
import type { PlanShape } from "../../plan/planShapes";
import type { Message, Wave } from "../../plan/wave";
import { firstWords } from "../input/firstWords";
import type { DraftCell, SheetDraft } from "../../grid/sheetDraft";
import { starterTable, type StarterColumn } from "./starterTable";

/** A column of the Waves sheet with what a message has in it. */
type WavesColumn = StarterColumn & { readonly cell: (wave: Wave, message: Message) => DraftCell };

/** The Waves sheet of a plan to start from, a row a message. What `readWaves` makes of it is the plan. */
export function wavesStarter(words: Words, shape: PlanShape): SheetDraft {
  const { tag, planning, everyone, weeks, inputs } = words;
  const { prompts } = planning;
  const waves = wavesInWords(shape, words);
  const header = (input: keyof typeof planning.inputs): string => planning.inputs[input][0];
  const eachGroup = planning.eachGroup[0];

  const columns: readonly WavesColumn[] = [
    { header: header("wave"), prompt: prompts.wave, numberFormat: "0", cell: ({ number }) => number },
    { header: header("message"), cell: (_, { name }) => name },
    {
      header: inputs.phase.find((name) => !name.includes(" ")) ?? inputs.phase[0],
      choices: { of: firstWords(planning.phases), open: false },
      cell: (_, { phase }) => planning.phases[phase][0],
    },
    {
      header: header("audience"),
      prompt: prompts.audience,
      choices: { of: [everyone, eachGroup], open: true },
      cell: ({ audience }) => (audience === "everyone" ? everyone : eachGroup),
    },
    {
      header: header("week"),
      prompt: prompts.week,
      choices: { of: [...WEEKS_OF_MONTH.map((week) => weeks[week]), planning.lastWeek[0]], open: true },
      cell: (_, { week }) => weekSpanText(week, words),
    },
    ...(waves.some(({ messages }) => messages.some(({ monthsAfter }) => monthsAfter > 0))
      ? [
          {
            header: header("monthsAfter"),
            prompt: prompts.monthsAfter,
            numberFormat: "0",
            cell: (_: Wave, { monthsAfter }: Message) => monthsAfter,
          },
        ]
      : []),
    {
      header: header("weekday"),
      prompt: prompts.weekday,
      choices: { of: WEEKDAYS.map((weekday) => weekdayHeading(tag, weekday)), open: false },
      cell: () => null,
    },
    {
      header: header("channels"),
      prompt: prompts.channels,
      choices: { of: firstWords(planning.channels), open: true },
      cell: (_, { channels }) => channels.map((channel) => planning.channels[channel][0]).join(", "),
    },
    { header: header("sender"), cell: () => null },
    { header: inputs.owner[0], cell: () => null },
    { header: header("subject"), prompt: prompts.subject, cell: (_, { subject }) => subject },
    { header: header("body"), prompt: prompts.subject, cell: (_, { body }) => body },
  ];
  const rows = waves.flatMap((wave) =>
    wave.messages.map((message) => columns.map(({ cell }) => cell(wave, message))),
  );
  return starterTable(planning.sheets.waves[0], columns, rows);
}
