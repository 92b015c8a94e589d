import { addDays, compareDates, isoWeekday, type CivilDate, type IsoWeekday } from "./civilDate";
import type { DateWindow } from "./weekWindow";

/** Whether a message may go out on a day. */
export type IsOpenDay = (date: CivilDate) => boolean;

/** What a send date has to keep to. */
export type SendDateRule = {
  readonly window: DateWindow;
  /** The day wanted; `"first"` takes the first open day of the window. */
  readonly weekday: IsoWeekday | "first";
  readonly isOpen: IsOpenDay;
  /** The message before it for the same group: the send date is later than this day. */
  readonly after?: CivilDate;
};

/**
 * The day inside its window on which a message goes out (SPEC section 3): the weekday wanted; if that is closed, the
 * next open day of the window, else the previous one. If the day is not after the message before it, the next
 * open day of the window that is.
 *
 * @returns `undefined` when the window has no such day; that is a conflict to report, never a reason to leave the window.
 * @example
 * // Tuesday of the first week of September 2026, the kickoff being on Tuesday 1 September: Wednesday 2 September
 * sendDate({ window: weekWindow(yearMonth("2026-09"), 1), weekday: 2, isOpen: isWorkday, after: civilDate("2026-09-01") })
 */
export function sendDate({ window, weekday, isOpen, after }: SendDateRule): CivilDate | undefined {
  const days = daysOf(window);
  const wanted =
    weekday === "first" ? window.first : (days.find((day) => isoWeekday(day) === weekday) ?? window.last);
  const isLaterThanPrevious = (day: CivilDate): boolean =>
    after === undefined || compareDates(day, after) > 0;

  const openDays = days.filter((day) => isOpen(day) && isLaterThanPrevious(day));
  const fromWanted = openDays.find((day) => compareDates(day, wanted) >= 0);
  return fromWanted ?? openDays.at(-1);
}

/** Every day of a window, in order. */
function daysOf({ first, last }: DateWindow): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) days.push(day);
  return days;
}
