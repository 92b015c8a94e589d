import { countryName } from "../domain/language/countryName";
import type { Words } from "../domain/words/words";
import type { InsertedHolidays } from "./insertHolidays";

/** Enough names to find the others by. */
const MOST_NAMED = 8;

/** Whose mail the holidays of several countries would move without being meant to, or not move, and what to do; `undefined` where nobody's. */
export function insertedHolidaysWarning(inserted: InsertedHolidays, words: Words): string | undefined {
  if (inserted.outcome === "none-known" || inserted.scope === undefined) return undefined;
  const { country, scope } = inserted;
  const { calendars, otherCalendars, groupsWithout, otherLists } = scope;
  const { holidays, inputs, planning, tag } = words;
  const [[calendarHeader], [scopeHeader]] = [inputs.calendar, planning.inputs.scope];
  const isNobodys = calendars.length === 0 && (otherCalendars.length > 0 || otherLists.length > 0);
  const warnings = [
    ...(otherCalendars.length > 0
      ? [holidays.noneMeans(countryName(country, tag), listed(otherCalendars))]
      : []),
    ...(isNobodys ? [holidays.forEveryone(country, calendarHeader, scopeHeader)] : []),
    ...(groupsWithout.length > 0 ? [holidays.withoutCalendar(listed(groupsWithout), calendarHeader)] : []),
    ...(otherLists.length > 0 ? [holidays.otherLists(listed(otherLists), scopeHeader)] : []),
  ];
  return warnings.length === 0 ? undefined : warnings.join(" ");
}

function listed(names: readonly string[]): string {
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
