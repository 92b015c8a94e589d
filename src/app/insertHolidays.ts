import { addDays, compareDates, isoDateText } from "../domain/calendar/civilDate";
import { planningSheetNamed } from "../domain/recognition/choiceNamed";
import type { LanguageTag } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { holidaysScope, type HolidaysScope } from "../domain/plan/holidaysScope";
import { missingHolidays } from "../domain/plan/missingHolidays";
import type { PublicHoliday, PublicHolidays } from "../domain/plan/publicHoliday";
import { freeSheetName } from "../domain/grid/freeSheetName";
import { holidaysSheet } from "../domain/sheets/starters/holidaysSheet";
import { readInputs } from "./readInputs";
import { readRollout } from "./readRollout";
import type { RolloutReading } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
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
  /** Of the rows, and of what is said about them. */
  readonly language: LanguageTag;
} & (
  | {
      readonly outcome: "added";
      readonly sheet: string;
      readonly dayCount: number;
      readonly scope: HolidaysScope;
    }
  /** `scope` is absent where a person has given the days to groups by their names, or to channels. */
  | { readonly outcome: "all-there"; readonly scope?: HolidaysScope }
  | { readonly outcome: "none-known" }
);

/**
 * Adds a sheet of the holidays of a country that the calendars of the workbook do not have yet: a Calendar sheet where there is none, else
 * one of its own beside it. They are for the groups whose calendar means the country, else for everyone. It is the person's from then on.
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
  const { language } = reading;
  const years = asked ?? yearsOf(reading);
  const known = publicHolidays(country, years, language);
  if (known.length === 0) return { country, years, language, outcome: "none-known" };

  const entries = reading.inForce.rules.calendar;
  const scope = holidaysScope(country, known, reading.groups ?? [], entries);
  const missing = missingHolidays(known, scope, entries);
  if (missing.length === 0) {
    const forEveryone = entries.filter((entry) => entry.scope.kind === "everyone");
    const isKept = scope.calendars.length > 0 || missingHolidays(known, scope, forEveryone).length === 0;
    return { country, years, language, outcome: "all-there", ...(isKept && { scope }) };
  }

  const words = await loadWords(language);
  const description = await port.describe();
  const { sheets, dateSystem } = description;
  const { calendar: calendars } = (await readInputs(port, description, undefined)).tables;
  const names = sheets.map(({ name }) => name);
  const hasCalendar = calendars.length > 0 || names.some((name) => planningSheetNamed(name) === "calendar");
  const wanted = hasCalendar ? `${words.holidays.sheet} ${country}` : words.planning.sheets.calendar[0];
  const sheet = freeSheetName(wanted, names);
  await port.addSheets([holidaysSheet(sheet, missing, words, dateSystem)], options);
  return {
    ...{ country, years, language, scope },
    ...{ outcome: "added", sheet, dayCount: daysOf(missing).size },
  };
}

/** The years of the plan's months, those of the kickoff among them; without a plan, the one that it starts in and the next. */
function yearsOf({ outputs, start }: RolloutReading): readonly number[] {
  const years = outputs?.plan.months.map(({ year }) => year) ?? [start.year, start.year + 1];
  return [...new Set(years)];
}

function daysOf(holidays: readonly PublicHoliday[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { from, to } of holidays)
    for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) days.add(isoDateText(day));
  return days;
}
