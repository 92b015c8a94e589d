import type { CivilDate } from "../domain/calendar/civilDate";

/** Today where the person is. This file alone asks the clock; everything else is told. */
export function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), monthNumber: now.getMonth() + 1, day: now.getDate() };
}

/** Whole minutes since 1970, for telling how long ago something was begun. */
export function minutesNow(): number {
  return Math.trunc(Date.now() / MILLISECONDS_PER_MINUTE);
}

const MILLISECONDS_PER_MINUTE = 60_000;
