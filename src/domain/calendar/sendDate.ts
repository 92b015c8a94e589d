import { addDays, compareDates, isoWeekday, type CivilDate, type IsoWeekday } from "./civilDate";
import type { DateConflict, DateReason, DayClosure, Wait } from "./dateReason";
import type { DateWindow } from "./weekWindow";

/** What a send date has to keep to. */
export type SendDateRule = {
  readonly window: DateWindow;
  /** The day wanted; `"first"` takes the first open day of the window. */
  readonly weekday: IsoWeekday | "first";
  /** `undefined` for a day on which the message may go out. */
  readonly closureOn: (date: CivilDate) => DayClosure | undefined;
  /** Waits that are kept or there is no date: the order of a group's messages. */
  readonly mustWait: readonly Wait[];
  /** Waits that are kept as far as the window goes. */
  readonly shouldWait: readonly Wait[];
};

/** A day and why it is that day, or why there is none. */
export type SendDate =
  | { readonly date: CivilDate; readonly reason: DateReason }
  | { readonly date?: undefined; readonly conflict: DateConflict };

/**
 * The day inside its window on which a message goes out (SPEC section 3): the weekday wanted; if that is closed, the
 * next open day of the window, else the previous one. If it has to wait for something, the next open day of the
 * window from then on. A window is never left: without such a day there is a conflict.
 *
 * @example
 * // Tuesday of the first week of September 2026, the kickoff being on Tuesday 1 September: Wednesday 2 September
 * sendDate({ window, weekday: 2, closureOn, mustWait: [{ kind: "after", message, on: kickoff, days: 1 }], shouldWait: [] })
 */
export function sendDate({ window, weekday, closureOn, mustWait, shouldWait }: SendDateRule): SendDate {
  const days = daysOf(window);
  const asked = weekday === "first" ? window.first : days.find((day) => isoWeekday(day) === weekday);
  const wanted = asked ?? window.last;

  const openDays = days.filter((day) => closureOn(day) === undefined);
  if (openDays.length === 0) return { conflict: { kind: "closedWeek" } };
  const order = longestWait(mustWait);
  const allowed = openDays.filter((day) => order === undefined || isOver(order, day));
  const lastAllowed = allowed.at(-1);
  if (lastAllowed === undefined)
    return { conflict: order ? { kind: "tooLate", for: order } : { kind: "closedWeek" } };

  const wait = longestWait([...mustWait, ...shouldWait]);
  const date =
    allowed.find((day) => compareDates(day, wanted) >= 0 && (wait === undefined || isOver(wait, day))) ??
    lastAllowed;
  if (wait !== undefined && !isOver(wait, wanted))
    return { date, reason: { kind: "wait", wanted, for: wait } };
  if (asked === undefined) return { date, reason: { kind: "shortWeek" } };
  if (weekday === "first") return { date, reason: { kind: "kickoff" } };
  const because = closureOn(wanted);
  if (because === undefined) return { date, reason: { kind: "weekday" } };
  return {
    date,
    reason: { kind: "closed", wanted, because, moved: compareDates(date, wanted) > 0 ? "next" : "previous" },
  };
}

/** Every day of a window, in order. */
function daysOf({ first, last }: DateWindow): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The one that is over last; of two, the first. */
function longestWait(waits: readonly Wait[]): Wait | undefined {
  return waits.reduce<Wait | undefined>(
    (longest, wait) =>
      longest === undefined || compareDates(firstDayAfter(wait), firstDayAfter(longest)) > 0 ? wait : longest,
    undefined,
  );
}

function isOver(wait: Wait, day: CivilDate): boolean {
  return compareDates(day, firstDayAfter(wait)) >= 0;
}

function firstDayAfter({ on, days }: Wait): CivilDate {
  return addDays(on, days);
}
