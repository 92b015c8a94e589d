import { compareDates, serialDay, type DateSystem } from "../calendar/civilDate";
import type { Words } from "../language/words";
import type { PublicHoliday } from "../plan/publicHoliday";
import { calendarColumns } from "./calendarColumns";
import type { SheetDraft } from "./sheetDraft";
import { starterTable } from "./starterTable";

/** A sheet of holidays in the columns of a Calendar sheet, for everyone. To is left empty for a single day. */
export function holidaysSheet(
  name: string,
  holidays: readonly PublicHoliday[],
  words: Words,
  dateSystem: DateSystem,
): SheetDraft {
  const { everyone, planning } = words;
  const rows = holidays.map(({ from, to, label, effect }) => [
    serialDay(from, dateSystem),
    compareDates(from, to) === 0 ? null : serialDay(to, dateSystem),
    label,
    planning.kinds.holiday[0] ?? "",
    everyone,
    planning.effects[effect][0] ?? "",
  ]);
  return starterTable(name, calendarColumns(words), rows);
}
