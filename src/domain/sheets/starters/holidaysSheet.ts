import { compareDates, serialDay, type DateSystem } from "../../calendar/civilDate";
import type { Words } from "../../words/words";
import type { ScopedHoliday } from "../../plan/publicHoliday";
import { calendarColumns } from "./calendarColumns";
import type { SheetDraft } from "../../grid/sheetDraft";
import { starterTable } from "./starterTable";

/** A sheet of holidays in the columns of a Calendar sheet. To is left empty for a single day. */
export function holidaysSheet(
  name: string,
  holidays: readonly ScopedHoliday[],
  words: Words,
  dateSystem: DateSystem,
): SheetDraft {
  const { everyone, planning } = words;
  const rows = holidays.map(({ from, to, label, effect, calendars }) => [
    serialDay(from, dateSystem),
    compareDates(from, to) === 0 ? null : serialDay(to, dateSystem),
    label,
    planning.kinds.holiday[0],
    calendars.length === 0 ? everyone : calendars.join(", "),
    planning.effects[effect][0],
  ]);
  return starterTable(name, calendarColumns(words), rows);
}
