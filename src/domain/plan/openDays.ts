import { compareDates, type CivilDate } from "../calendar/civilDate";
import type { DayClosure } from "../calendar/dateReason";
import type { Weekend } from "../calendar/weekend";
import { isInWeekend } from "../calendar/workingDays";
import { monthOfDate, monthsBetween } from "../calendar/yearMonth";
import { foldText } from "../language/foldText";
import type { CalendarEntry } from "./calendarEntry";
import type { Group } from "./group";
import type { Channel } from "./wave";

/** Whom a message is for, and by which channels it goes. */
export type Sending = { readonly groups: readonly Group[]; readonly channels: readonly Channel[] };

/** Answers for every day whether messages go out on it. */
export type OpenDays = {
  /** Why the day is closed for any of the groups or channels; `undefined` when it is open. */
  readonly closureOn: (date: CivilDate, sending: Sending) => DayClosure | undefined;
  /** The entries that only warn and hold the day. */
  readonly warningsOn: (date: CivilDate, sending: Sending) => readonly CalendarEntry[];
};

/**
 * The days that a weekend and a calendar leave open. Names in the calendar are compared without regard to case.
 *
 * @example openDays([6, 7], []).closureOn(civilDate("2026-07-04"), sending) // { kind: "weekend" }
 */
export function openDays(weekend: Weekend, calendar: readonly CalendarEntry[]): OpenDays {
  const entriesOn = entriesByDay(calendar);
  const isMeant = scopeMatcher();
  return {
    closureOn: (date, sending) => {
      if (isInWeekend(date, weekend)) return { kind: "weekend" };
      const entry = entriesOn(date).find(
        ({ effect, scope }) => effect === "block" && isMeant(scope, sending),
      );
      return entry && { kind: entry.kind, label: entry.label };
    },
    warningsOn: (date, sending) =>
      entriesOn(date).filter(({ effect, scope }) => effect === "warn" && isMeant(scope, sending)),
  };
}

/** The entries that hold a day. A month is looked up once: a large plan asks for its days many times. */
function entriesByDay(calendar: readonly CalendarEntry[]): (date: CivilDate) => readonly CalendarEntry[] {
  const byMonth = new Map<number, readonly CalendarEntry[]>();
  return (date) => {
    const key = date.year * 12 + date.monthNumber;
    let inMonth = byMonth.get(key);
    if (inMonth === undefined) {
      const month = monthOfDate(date);
      inMonth = calendar.filter(
        ({ from, to }) => monthsBetween(from, month) >= 0 && monthsBetween(month, to) >= 0,
      );
      byMonth.set(key, inMonth);
    }
    return inMonth.filter(({ from, to }) => compareDates(from, date) <= 0 && compareDates(date, to) <= 0);
  };
}

/** Whether an entry is for any of the groups or channels of a message. */
function scopeMatcher(): (scope: CalendarEntry["scope"], sending: Sending) => boolean {
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldText(name);
    folded.set(name, known);
    return known;
  };
  return (scope, { groups, channels }) => {
    switch (scope.kind) {
      case "everyone":
        return true;
      case "channels":
        return channels.some((channel) => scope.channels.includes(channel));
      case "groups": {
        const names = scope.names.map(fold);
        return groups.some(
          ({ name, calendar }) =>
            names.includes(fold(name)) || (calendar !== undefined && names.includes(fold(calendar))),
        );
      }
    }
  };
}
