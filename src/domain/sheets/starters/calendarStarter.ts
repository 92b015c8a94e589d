import { serialDay, type CivilDate, type DateSystem } from "../../calendar/civilDate";
import type { Words } from "../../words/words";
import { calendarColumns } from "./calendarColumns";
import type { SheetDraft } from "../../grid/sheetDraft";
import { starterTable } from "./starterTable";

/**
 * The Calendar sheet with a holiday and a freeze to go by: the next New Year's Day, and a freeze around it that only warns.
 *
 * @param today - Its year ends with the freeze.
 */
export function calendarStarter(words: Words, today: CivilDate, dateSystem: DateSystem): SheetDraft {
  const { everyone, planning } = words;
  const { samples } = planning;
  const first = ([text = ""]: readonly string[]): string => text;
  const serial = (year: number, monthNumber: number, day: number): number =>
    serialDay({ year, monthNumber, day }, dateSystem);
  const nextYear = today.year + 1;
  return starterTable(first(planning.sheets.calendar), calendarColumns(words), [
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
