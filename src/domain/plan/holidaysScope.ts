import { isoDateText } from "../calendar/civilDate";
import { countryKeys } from "../language/countryKeys";
import { foldText } from "../language/foldText";
import type { CalendarEntry } from "./calendarEntry";
import type { Group } from "./group";
import type { PublicHoliday } from "./publicHoliday";

/** Whom the holidays of a country are for, and what else a person must know of that. */
export type HolidaysScope = {
  /** The calendars of the groups that mean the country, as the groups write them; empty: the days are for everyone. */
  readonly calendars: readonly string[];
  /** The calendars of the groups where none of them means the country; empty where one does. */
  readonly otherCalendars: readonly string[];
  /** The groups that keep none of the days because they have no calendar; empty where the days are for everyone. */
  readonly groupsWithout: readonly string[];
  /** Sheets with other lists of holidays for everyone, which move the mail of groups of any country. */
  readonly otherLists: readonly string[];
};

/**
 * Whom the holidays of a country are for: the groups whose calendar is the code or a name of the country, else everyone.
 *
 * @param country - ISO 3166 code such as `SE` or `DE-BY`.
 * @param known - Its holidays in the years that are asked for.
 */
export function holidaysScope(
  country: string,
  known: readonly PublicHoliday[],
  groups: readonly Group[],
  entries: readonly CalendarEntry[],
): HolidaysScope {
  const byKey = new Map<string, string>();
  for (const { calendar } of groups)
    if (calendar !== undefined && !byKey.has(foldText(calendar))) byKey.set(foldText(calendar), calendar);
  const keys = countryKeys(country);
  const calendars = [...byKey].flatMap(([key, calendar]) => (keys.has(key) ? [calendar] : []));
  const isForEveryone = calendars.length === 0;
  return {
    calendars,
    otherCalendars: isForEveryone ? [...byKey.values()] : [],
    groupsWithout: isForEveryone
      ? []
      : groups.flatMap(({ name, calendar }) => (calendar === undefined ? [name] : [])),
    otherLists: listsForEveryone(known, entries, isForEveryone),
  };
}

/** A holiday alone in its year is no list: it may well be everyone's. */
const LEAST_OF_A_LIST = 2;

/**
 * The sheets that have a list of holidays for everyone in one of the years.
 *
 * @param isOwnMeant - Whether the days themselves are for everyone: then a sheet that has all of a year is their own list.
 */
function listsForEveryone(
  known: readonly PublicHoliday[],
  entries: readonly CalendarEntry[],
  isOwnMeant: boolean,
): readonly string[] {
  const years = [...new Set(known.map(({ from }) => from.year))];
  const forEveryone = entries.filter(({ kind, scope }) => kind === "holiday" && scope.kind === "everyone");
  const sheets = [...new Set(forEveryone.map(({ source }) => source.sheet))];
  return sheets.filter((sheet) =>
    years.some((year) => {
      const days = new Set(
        forEveryone.filter(({ from, source }) => source.sheet === sheet && from.year === year).map(daysKey),
      );
      const isOwn = known.every((holiday) => holiday.from.year !== year || days.has(daysKey(holiday)));
      return days.size >= LEAST_OF_A_LIST && !(isOwnMeant && isOwn);
    }),
  );
}

function daysKey({ from, to }: Pick<PublicHoliday, "from" | "to">): string {
  return `${isoDateText(from)} ${isoDateText(to)}`;
}
