import type { CivilDate } from "../domain/calendar/civilDate";

/** Today where the person is. The one place that asks the clock; everything else is told. */
export function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), monthNumber: now.getMonth() + 1, day: now.getDate() };
}
