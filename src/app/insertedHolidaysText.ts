import { countryName } from "../domain/language/countryName";
import type { Words } from "../domain/language/words";
import type { InsertedHolidays } from "./insertHolidays";

/** Which holidays were added and where, or why none. */
export function insertedHolidaysText(inserted: InsertedHolidays, words: Words): string {
  const { country, years } = inserted;
  const [first, last] = [Math.min(...years), Math.max(...years)].map(String);
  const place = `${countryName(country, words.tag)} (${first === last ? first : `${first}–${last}`})`;
  switch (inserted.outcome) {
    case "added":
      return words.holidays.added(place, words.pane.rules.days(inserted.dayCount), inserted.sheet);
    case "all-there":
      return words.holidays.allThere(place);
    case "none-known":
      return words.holidays.noneKnown(place);
  }
}
