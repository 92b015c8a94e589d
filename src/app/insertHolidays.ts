import { addDays, compareDates, isoDateText } from "../domain/calendar/civilDate";
import { planningSheetNamed } from "../domain/language/choiceNamed";
import { foldText } from "../domain/language/foldText";
import { wordsOf } from "../domain/language/wordsOf";
import type { PublicHoliday, PublicHolidays } from "../domain/plan/publicHoliday";
import { freeSheetName } from "../domain/sheets/freeSheetName";
import { holidaysSheet } from "../domain/sheets/holidaysSheet";
import { findCalendars, readCalendar } from "../domain/sheets/readCalendar";
import { readRollout } from "./readRollout";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import { ROWS_TO_FIND_A_TABLE } from "./rowsToFindATable";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/** Which holidays are wanted, and who knows them. */
export type HolidaysRequest = {
  /** ISO 3166 code such as `SE`; of a part of the country such as `DE-BY`. */
  readonly country: string;
  /** Absent: those of the plan. */
  readonly years?: readonly number[];
  readonly publicHolidays: PublicHolidays;
};

/** What became of a wish for holidays: they were added, they were on the calendar already, or none is known. */
export type InsertedHolidays = {
  readonly country: string;
  readonly years: readonly number[];
} & (
  | { readonly outcome: "added"; readonly sheet: string; readonly dayCount: number }
  | { readonly outcome: "all-there" | "none-known" }
);

/**
 * Adds a sheet of the holidays of a country that the calendars of the workbook do not have yet: a Calendar sheet where there is none, else
 * one of its own beside it. It is the person's from then on.
 *
 * @param request - Says which plan is meant, for its years and its language.
 * @throws WorkbookError when the workbook refuses.
 */
export async function insertHolidays(
  port: WorkbookPort,
  request: RolloutRequest,
  { country, years: asked, publicHolidays }: HolidaysRequest,
  options: WriteOptions,
): Promise<InsertedHolidays> {
  const reading = await readRollout(port, request);
  const years = asked ?? yearsOf(reading);
  const known = publicHolidays(country, years, reading.language);
  if (known.length === 0) return { country, years, outcome: "none-known" };

  const words = wordsOf(reading.language);
  const { sheets, dateSystem } = await port.describe();
  const worksheets = await port.read(reading.sheetNames, ROWS_TO_FIND_A_TABLE);
  const there = new Set(readCalendar(worksheets, { words, dateSystem }).entries.map(holidayKey));
  const missing = known.filter((holiday) => !there.has(holidayKey(holiday)));
  if (missing.length === 0) return { country, years, outcome: "all-there" };

  const names = sheets.map(({ name }) => name);
  const hasCalendar =
    findCalendars(worksheets).length > 0 || names.some((name) => planningSheetNamed(name) === "calendar");
  const wanted = hasCalendar
    ? `${words.holidays.sheet} ${country}`
    : (words.planning.sheets.calendar[0] ?? "");
  const sheet = freeSheetName(wanted, names);
  await port.addSheets([holidaysSheet(sheet, missing, words, dateSystem)], options);
  return { country, years, outcome: "added", sheet, dayCount: daysOf(missing).size };
}

/** The years of the plan's months, those of the kickoff among them; without a plan, the one that it starts in and the next. */
function yearsOf({ outputs, start }: RolloutReading): readonly number[] {
  const years = outputs?.plan.months.map(({ year }) => year) ?? [start.year, start.year + 1];
  return [...new Set(years)];
}

function holidayKey({ from, to, label }: Pick<PublicHoliday, "from" | "to" | "label">): string {
  return [isoDateText(from), isoDateText(to), foldText(label)].join(" ");
}

function daysOf(holidays: readonly PublicHoliday[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { from, to } of holidays)
    for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) days.add(isoDateText(day));
  return days;
}
