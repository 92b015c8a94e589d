import { civilDateOfEpochDay, epochDay, isoWeekday, type CivilDate, type IsoWeekday } from "./civilDate";
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
 * sendDate({
 *   window: { first: civilDate("2026-09-01"), last: civilDate("2026-09-07") },
 *   weekday: 2,
 *   closureOn: () => undefined,
 *   mustWait: [{ kind: "after", message: "Kickoff", on: civilDate("2026-09-01"), days: 1 }],
 *   shouldWait: [],
 * }).date
 * // civilDate("2026-09-02"), the Wednesday, because the kickoff is on the Tuesday
 */
export function sendDate({ window, weekday, closureOn, mustWait, shouldWait }: SendDateRule): SendDate {
  const [first, last] = [epochDay(window.first), epochDay(window.last)];
  const daysToWeekday = weekday === "first" ? 0 : (weekday - isoWeekday(window.first) + 7) % 7;
  const wanted = Math.min(first + daysToWeekday, last);
  const order = longestWait(mustWait);
  const wait = longestWait([...mustWait, ...shouldWait]);
  const isOpen = (day: number): boolean => closureOn(civilDateOfEpochDay(day)) === undefined;

  const target = Math.max(wanted, endOf(wait));
  const earliest = Math.max(first, endOf(order));
  const found = firstDay(target, last, isOpen) ?? lastDay(earliest, Math.min(target - 1, last), isOpen);
  if (found === undefined) {
    const isOpenTooEarly = firstDay(first, Math.min(earliest - 1, last), isOpen) !== undefined;
    return { conflict: order && isOpenTooEarly ? { kind: "tooLate", for: order } : { kind: "closedWeek" } };
  }

  const date = civilDateOfEpochDay(found);
  const wantedDate = civilDateOfEpochDay(wanted);
  if (wait !== undefined && endOf(wait) > wanted && found > wanted) {
    const isKept = found >= endOf(wait);
    return {
      date,
      reason: isKept ? { kind: "wait", wanted: wantedDate, for: wait } : { kind: "cutWait", for: wait },
    };
  }
  if (first + daysToWeekday > last) return { date, reason: { kind: "shortWeek" } };
  if (weekday === "first") return { date, reason: { kind: "kickoff" } };
  const because = closureOn(wantedDate);
  if (because === undefined) return { date, reason: { kind: "weekday" } };
  const moved = found > wanted ? "next" : "previous";
  return { date, reason: { kind: "closed", wanted: wantedDate, because, moved } };
}

/** The first epoch day from `from` to `to`, both counted, that is open. */
function firstDay(from: number, to: number, isOpen: (day: number) => boolean): number | undefined {
  for (let day = from; day <= to; day += 1) if (isOpen(day)) return day;
  return undefined;
}

/** The last one. */
function lastDay(from: number, to: number, isOpen: (day: number) => boolean): number | undefined {
  for (let day = to; day >= from; day -= 1) if (isOpen(day)) return day;
  return undefined;
}

/** The one that is over last; of two, the first. */
function longestWait(waits: readonly Wait[]): Wait | undefined {
  return waits.reduce<Wait | undefined>(
    (longest, wait) => (longest === undefined || endOf(wait) > endOf(longest) ? wait : longest),
    undefined,
  );
}

/** The first epoch day after a wait; any day is after none. */
function endOf(wait: Wait | undefined): number {
  return wait === undefined ? -Infinity : epochDay(wait.on) + wait.days;
}
