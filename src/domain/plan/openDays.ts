import { epochDay, type CivilDate } from "../calendar/civilDate";
import type { DayClosure } from "../calendar/dateReason";
import type { Weekend } from "../calendar/weekend";
import { isInWeekend } from "../calendar/isInWeekend";
import { foldText } from "../language/foldText";
import type { CalendarEntry, CalendarScope } from "./calendarEntry";
import type { Group } from "./group";
import type { Channel } from "../vocabulary/channels";

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
 * @example
 * openDays([6, 7], []).closureOn(civilDate("2026-07-04"), { groups: [], channels: ["email"] }) // { kind: "weekend" }
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

/** The entries that hold a day. A day is looked up once: a large plan asks for it many times. */
function entriesByDay(calendar: readonly CalendarEntry[]): (date: CivilDate) => readonly CalendarEntry[] {
  const byDay = new Map<number, readonly CalendarEntry[]>();
  return (date) => {
    const day = epochDay(date);
    let entries = byDay.get(day);
    if (entries === undefined) {
      entries = calendar.filter(({ from, to }) => epochDay(from) <= day && day <= epochDay(to));
      byDay.set(day, entries);
    }
    return entries;
  };
}

/** Whether an entry is for any of the groups or channels of a message. */
function scopeMatcher(): (scope: CalendarScope, sending: Sending) => boolean {
  const fold = remembering(foldText);
  return (scope, { groups, channels }) => {
    switch (scope.kind) {
      case "everyone":
        return true;
      case "channels":
        return channels.some((channel) => scope.channels.includes(channel));
      case "groups": {
        const names = new Set(scope.names.map(fold));
        return groups.some(
          ({ name, calendar }) =>
            names.has(fold(name)) || (calendar !== undefined && names.has(fold(calendar))),
        );
      }
    }
  };
}

/** Folding a name costs far more than looking it up. */
function remembering(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const converted = known.get(text) ?? convert(text);
    known.set(text, converted);
    return converted;
  };
}
