import { countryName } from "../domain/language/countryName";
import type { Words } from "../domain/words/words";
import type { InsertedHolidays } from "./insertHolidays";
import { insertedHolidaysWarning } from "./insertedHolidaysWarning";

/** Which holidays were added, where and for whom, or why none. That they are for everyone is left to the warning where there is one. */
export function insertedHolidaysText(inserted: InsertedHolidays, words: Words): string {
  const { country, years } = inserted;
  const { holidays } = words;
  const inOrder = [...years].sort((a, b) => a - b).map(String);
  const [first = "", last = first] = [inOrder[0], inOrder.at(-1)];
  const place = `${countryName(country, words.tag)} (${first === last ? first : `${first}–${last}`})`;
  switch (inserted.outcome) {
    case "added": {
      const added = holidays.added(place, words.days(inserted.dayCount), inserted.sheet);
      return [added, ...scopeText(inserted, words)].join(" ");
    }
    case "all-there":
      return [holidays.allThere(place), ...scopeText(inserted, words)].join(" ");
    case "none-known":
      return holidays.noneKnown(place);
  }
}

function scopeText(
  inserted: Exclude<InsertedHolidays, { outcome: "none-known" }>,
  words: Words,
): readonly string[] {
  const { country, scope } = inserted;
  if (scope === undefined) return [];
  const { holidays, inputs, planning } = words;
  if (scope.calendars.length > 0) return [holidays.forCalendars(scope.calendars.join(", "))];
  if (insertedHolidaysWarning(inserted, words) !== undefined) return [];
  return [holidays.forEveryone(country, inputs.calendar[0], planning.inputs.scope[0])];
}
