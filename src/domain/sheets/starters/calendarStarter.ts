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
  const serial = (year: number, monthNumber: number, day: number): number =>
    serialDay({ year, monthNumber, day }, dateSystem);
  const nextYear = today.year + 1;
  return starterTable(planning.sheets.calendar[0], calendarColumns(words), [
    [
      serial(nextYear, 1, 1),
      null,
      samples.newYear,
      planning.kinds.holiday[0],
      everyone,
      planning.effects.block[0],
    ],
    [
      serial(today.year, 12, 15),
      serial(nextYear, 1, 6),
      samples.freeze,
      planning.kinds.freeze[0],
      everyone,
      planning.effects.warn[0],
    ],
  ]);
}
