/**
 * What is said about the public holidays of a country, which the person may have added to the calendar. `place` is the country and, in
 * brackets, the years.
 */
export type HolidaysWords = {
  /** What a sheet of holidays is called; the code of their country comes after it. At most 20 characters that Excel takes for a sheet. */
  readonly sheet: string;
  readonly heading: string;
  /** What is added, and what is not. */
  readonly adds: string;
  readonly country: string;
  readonly chooseCountry: string;
  readonly insert: string;
  readonly inserting: string;
  /** `days` as a count with its noun. */
  readonly added: (place: string, days: string, sheet: string) => string;
  readonly allThere: (place: string) => string;
  readonly noneKnown: (place: string) => string;
};
