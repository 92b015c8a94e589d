import { isoDateText } from "../calendar/civilDate";
import { foldText } from "../language/foldText";
import type { CalendarEntry } from "./calendarEntry";
import type { HolidaysScope } from "./holidaysScope";
import type { PublicHoliday, ScopedHoliday } from "./publicHoliday";

/**
 * The holidays of a country that the calendar does not have yet, each with the calendars that lack it.
 *
 * For calendars, a day is there when a row has it for that calendar. A row for everyone does not say whose holiday it is, so it is none of
 * theirs: once somebody gives it to one country, the other must not lose the day. Where no calendar means the country, the same holds
 * between the lists of two countries: a year is there when one sheet has all of its days, and otherwise none of them is. That sheet may be
 * for everyone or for what a person has chosen, but not for a calendar, which is another country's.
 *
 * @param scope - Whom the holidays are for.
 */
export function missingHolidays(
  known: readonly PublicHoliday[],
  { calendars, otherCalendars }: Pick<HolidaysScope, "calendars" | "otherCalendars">,
  entries: readonly CalendarEntry[],
): readonly ScopedHoliday[] {
  const isThere = entryFinder(entries);
  if (calendars.length > 0)
    return known.flatMap((holiday) => {
      const lacking = calendars.filter((calendar) => !isThere(holiday, isFor([calendar])));
      return lacking.length === 0 ? [] : [{ ...holiday, calendars: lacking }];
    });

  const isForOther = isFor(otherCalendars);
  const sheets = [...new Set(entries.map(({ source }) => source.sheet))];
  const isWhole = (year: number, sheet: string): boolean =>
    known.every(
      (holiday) =>
        holiday.from.year !== year ||
        isThere(holiday, (entry) => entry.source.sheet === sheet && !isForOther(entry)),
    );
  const years = [...new Set(known.map(({ from }) => from.year))];
  const missing = new Set(years.filter((year) => !sheets.some((sheet) => isWhole(year, sheet))));
  return known.flatMap((holiday) => (missing.has(holiday.from.year) ? [{ ...holiday, calendars: [] }] : []));
}

type IsMeant = (entry: CalendarEntry) => boolean;

function isFor(calendars: readonly string[]): IsMeant {
  const keys = new Set(calendars.map(foldText));
  return ({ scope }) => scope.kind === "groups" && scope.names.some((name) => keys.has(foldText(name)));
}

/** Tells whether an entry of the same days and the same label is one that is meant. */
function entryFinder(
  entries: readonly CalendarEntry[],
): (holiday: PublicHoliday, isMeant: IsMeant) => boolean {
  const alike = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const key = holidayKey(entry);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [entry]);
    else others.push(entry);
  }
  return (holiday, isMeant) => alike.get(holidayKey(holiday))?.some(isMeant) === true;
}

function holidayKey({ from, to, label }: Pick<PublicHoliday, "from" | "to" | "label">): string {
  return [isoDateText(from), isoDateText(to), foldText(label)].join(" ");
}
