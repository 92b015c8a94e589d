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
  /** Whom the days are for: the groups that have these calendars. */
  readonly forCalendars: (calendars: string) => string;
  /** Whom the days are for: all; and how to keep them for some. `example` of a calendar; the columns by their headers. */
  readonly forEveryone: (example: string, calendar: string, scope: string) => string;
  /** Why the days are for everyone although groups have calendars. */
  readonly noneMeans: (country: string, calendars: string) => string;
  /** Which groups the days are not for, and what to do. */
  readonly withoutCalendar: (groups: string, calendar: string) => string;
  /** On which sheets other countries' days move everybody's mail, and what to do. */
  readonly otherLists: (sheets: string, scope: string) => string;
  readonly noneKnown: (place: string) => string;
};
