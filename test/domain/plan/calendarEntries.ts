import { civilDate } from "../../../src/domain/calendar/civilDate";
import type { CalendarEntry } from "../../../src/domain/plan/calendarEntry";

/** A holiday for everyone, as a row of a Calendar sheet would give it, but for `more`. */
export function entryFor(from: string, to: string, more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    from: civilDate(from),
    to: civilDate(to),
    label: "Holiday",
    kind: "holiday",
    scope: { kind: "everyone" },
    effect: "block",
    source: { sheet: "Calendar", cell: "A2" },
    ...more,
  };
}
