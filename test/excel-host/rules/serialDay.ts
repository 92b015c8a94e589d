/** A day and time as Excel counts it: whole part the day, fraction the time. */
const DAY_IN_MS = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 30 December 1899: right for every day after 28 February 1900, since Excel counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** The serial day of a civil date; `undefined` when there is no such date or the system does not reach it. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  dateSystem: 1900 | 1904,
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  if (dateSystem === 1904) return time < EPOCH_1904 ? undefined : (time - EPOCH_1904) / DAY_IN_MS;
  const serial = (time - EPOCH_1900) / DAY_IN_MS;
  return serial < 1 ? undefined : serial < 61 ? serial - 1 : serial;
}

/** The inverse of {@link serialOf}, with the time of day in seconds; serial 60 of 1900 reads as 29 February 1900. */
export function dateOfSerial(
  serial: number,
  dateSystem: 1900 | 1904,
): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly seconds: number;
} {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400);
  if (dateSystem === 1900 && whole === 60) return { year: 1900, month: 2, day: 29, weekday: 3, seconds };
  const shifted = dateSystem === 1900 && whole < 60 ? whole + 1 : whole;
  const date = new Date((dateSystem === 1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY_IN_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    // Excel's own weekdays are a day late before March 1900, for the same reason.
    weekday: (date.getUTCDay() + (dateSystem === 1900 && whole < 60 ? 6 : 0)) % 7,
    seconds,
  };
}
