import { serialDay, type CivilDate, type DateSystem } from "../calendar/civilDate";
import type { Words } from "../language/words";
import { firstWords } from "./firstWords";
import type { SheetDraft } from "./sheetDraft";
import { starterTable } from "./starterTable";

/**
 * The Calendar sheet with a holiday and a freeze to go by: the next New Year's Day, and a freeze around it that only warns.
 *
 * @param today - Its year ends with the freeze.
 */
export function calendarStarter(words: Words, today: CivilDate, dateSystem: DateSystem): SheetDraft {
  const { everyone, planning } = words;
  const { prompts, samples } = planning;
  const first = ([text = ""]: readonly string[]): string => text;
  const date = { numberFormat: "yyyy-mm-dd" };
  const header = (input: keyof typeof planning.inputs): string => first(planning.inputs[input]);
  const columns = [
    { header: header("from"), prompt: prompts.from, ...date },
    { header: header("to"), prompt: prompts.to, ...date },
    { header: header("label") },
    {
      header: header("kind"),
      prompt: prompts.kind,
      choices: { of: firstWords(planning.kinds), open: false },
    },
    {
      header: header("scope"),
      prompt: prompts.scope,
      choices: { of: [everyone, ...firstWords(planning.channels)], open: true },
    },
    {
      header: header("effect"),
      prompt: prompts.effect,
      choices: { of: firstWords(planning.effects), open: false },
    },
  ];
  const serial = (year: number, monthNumber: number, day: number): number =>
    serialDay({ year, monthNumber, day }, dateSystem);
  const nextYear = today.year + 1;
  return starterTable(first(planning.sheets.calendar), columns, [
    [
      serial(nextYear, 1, 1),
      null,
      samples.newYear,
      first(planning.kinds.holiday),
      everyone,
      first(planning.effects.block),
    ],
    [
      serial(today.year, 12, 15),
      serial(nextYear, 1, 6),
      samples.freeze,
      first(planning.kinds.freeze),
      everyone,
      first(planning.effects.warn),
    ],
  ]);
}
