/**
 * A day of the proleptic Gregorian calendar, without clock and without time zone.
 * `monthNumber` is 1-12 and `day` is 1-31.
 */
export type CivilDate = { readonly year: number; readonly monthNumber: number; readonly day: number };

/** 1 = Monday to 7 = Sunday, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which day is serial day 0 of a workbook: 1900 counts from 31 December 1899, 1904 from 1 January 1904. */
export type DateSystem = 1900 | 1904;

const DAYS_PER_400_YEARS = 146_097;
/** Epoch day of 31 December 1899, serial day 0 of the 1900 system for days before its false leap day. */
const EPOCH_OF_1900 = -25_568;
const EPOCH_OF_1904 = -24_107;
/** Serial 60 of the 1900 system is 29 February 1900, a day that never was: Excel keeps Lotus 1-2-3's mistake. */
const FALSE_LEAP_DAY = 60;

/**
 * The date an ISO text names.
 *
 * @param isoDate - `YYYY-MM-DD`, four-digit year.
 * @throws RangeError when the text is not a day of the calendar.
 * @example civilDate("2026-07-07") // { year: 2026, monthNumber: 7, day: 7 }
 */
export function civilDate(isoDate: string): CivilDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const date = { year: Number(match?.[1]), monthNumber: Number(match?.[2]), day: Number(match?.[3]) };
  if (match === null || isoDateText(civilDateOfEpochDay(epochDay(date))) !== isoDate) {
    throw new RangeError(`"${isoDate}" is not a day of the calendar`);
  }
  return date;
}

/**
 * `YYYY-MM-DD`, the inverse of {@link civilDate}.
 *
 * @example isoDateText({ year: 2026, monthNumber: 7, day: 7 }) // "2026-07-07"
 */
export function isoDateText({ year, monthNumber, day }: CivilDate): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(monthNumber)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * Days since 1 January 1970, negative before it. Arithmetic on dates is arithmetic on these.
 * The year is counted from March, so that the leap day is its last (Howard Hinnant, "days_from_civil").
 *
 * @example epochDay(civilDate("1970-01-02")) // 1
 */
export function epochDay({ year, monthNumber, day }: CivilDate): number {
  const marchYear = monthNumber <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((monthNumber + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_400_YEARS + dayOfEra - 719_468;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The first instant of a day in UTC, as `Intl.DateTimeFormat` takes it: milliseconds since 1 January 1970.
 *
 * @example epochMilliseconds(civilDate("1970-01-02")) // 86400000
 */
export function epochMilliseconds(date: CivilDate): number {
  return epochDay(date) * MILLISECONDS_PER_DAY;
}

/**
 * The inverse of {@link epochDay}.
 *
 * @example civilDateOfEpochDay(0) // { year: 1970, monthNumber: 1, day: 1 }
 */
export function civilDateOfEpochDay(epoch: number): CivilDate {
  const shifted = epoch + 719_468;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const monthNumber = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0),
    monthNumber,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day `days` after `date`; before it when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfEpochDay(epochDay(date) + days);
}

/** Negative, zero or positive as `a` is before, on or after `b`; for `sort`. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return epochDay(a) - epochDay(b);
}

/**
 * @example isoWeekday(civilDate("2026-07-07")) // 2, a Tuesday
 */
export function isoWeekday(date: CivilDate): IsoWeekday {
  // 1 January 1970 was a Thursday, ISO weekday 4.
  const fromMonday = (((epochDay(date) + 3) % 7) + 7) % 7;
  const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];
  return weekdays[fromMonday] ?? 1;
}

/**
 * The serial day that Excel keeps in a cell for `date`.
 *
 * @returns 1 and up in the 1900 system (1 = 1 January 1900; 60 is never returned), 0 and up in the 1904 system.
 * @throws RangeError for a day before the system's first or after 31 December 9999.
 * @example serialDay(civilDate("2026-07-07"), 1900) // 46210
 */
export function serialDay(date: CivilDate, dateSystem: DateSystem): number {
  const epoch = epochDay(date);
  const sinceStart = epoch - (dateSystem === 1904 ? EPOCH_OF_1904 : EPOCH_OF_1900);
  const serial = dateSystem === 1900 && sinceStart >= FALSE_LEAP_DAY ? sinceStart + 1 : sinceStart;
  if (serial < (dateSystem === 1900 ? 1 : 0) || date.year > 9999) {
    throw new RangeError(`${isoDateText(date)} is outside the ${String(dateSystem)} date system`);
  }
  return serial;
}

/**
 * The day that a serial day names; a fraction is a time of day and is dropped.
 *
 * @returns `undefined` where Excel shows no real day: negative, beyond the year 9999, or 0 and 60 in the 1900 system.
 * @example civilDateOfSerial(46210, 1900) // { year: 2026, monthNumber: 7, day: 7 }
 */
export function civilDateOfSerial(serial: number, dateSystem: DateSystem): CivilDate | undefined {
  const wholeDay = Math.floor(serial);
  if (!Number.isFinite(wholeDay) || wholeDay < 0) return undefined;
  if (dateSystem === 1900 && (wholeDay === 0 || wholeDay === FALSE_LEAP_DAY)) return undefined;
  const epoch =
    dateSystem === 1904
      ? EPOCH_OF_1904 + wholeDay
      : EPOCH_OF_1900 + (wholeDay > FALSE_LEAP_DAY ? wholeDay - 1 : wholeDay);
  const date = civilDateOfEpochDay(epoch);
  return date.year > 9999 ? undefined : date;
}
