import {
  addDays,
  civilDateOfEpochDay,
  epochDay,
  isoWeekday,
  type CivilDate,
  type IsoWeekday,
} from "../calendar/civilDate";
import { enrollingUsers, type Enrolling } from "./enrollingUsers";
import type { Group } from "./group";
import type { RolloutPlan, ScheduledMessage } from "./rolloutPlan";

/** What a calendar week brings. */
export type WeekLoad = {
  /** The day that the week begins on. */
  readonly first: CivilDate;
  /** Messages that go out, one for each audience; not those that are cancelled. */
  readonly messages: number;
  /** Users whose group, or slice of it, is asked to enroll for the first time; groups without a head-count count as none. */
  readonly users: number;
  /** Those groups. */
  readonly enrolling: readonly Group[];
};

/**
 * The messages and enrolling users of every calendar week from the first message to the last, also of the weeks that have none.
 *
 * @param weekStart - The weekday that opens a week.
 */
export function weeklyLoad({ scheduled }: RolloutPlan, weekStart: IsoWeekday): readonly WeekLoad[] {
  const byWeek = new Map<number, ScheduledMessage[]>();
  for (const entry of scheduled) {
    if (entry.reason.kind === "cancelled") continue;
    const first = epochDay(startOfWeek(entry.sendDate, weekStart));
    const entries = byWeek.get(first) ?? [];
    byWeek.set(first, entries);
    entries.push(entry);
  }
  const enrolling = enrollingUsers(scheduled);
  const weeks = [...byWeek.keys()].sort((a, b) => a - b);
  const [earliest = 0, latest = earliest] = [weeks[0], weeks.at(-1)];
  const weekCount = weeks.length === 0 ? 0 : (latest - earliest) / 7 + 1;
  return Array.from({ length: weekCount }, (_, index) => {
    const first = civilDateOfEpochDay(earliest + 7 * index);
    return loadOf(first, byWeek.get(epochDay(first)) ?? [], enrolling);
  });
}

function loadOf(
  first: CivilDate,
  entries: readonly ScheduledMessage[],
  enrolling: ReadonlyMap<ScheduledMessage, Enrolling>,
): WeekLoad {
  const all = entries.flatMap((entry) => enrolling.get(entry) ?? []);
  return {
    first,
    messages: entries.length,
    users: all.reduce((sum, { users }) => sum + users, 0),
    enrolling: [...new Set(all.flatMap(({ groups }) => groups))],
  };
}

function startOfWeek(date: CivilDate, weekStart: IsoWeekday): CivilDate {
  return addDays(date, -((isoWeekday(date) - weekStart + 7) % 7));
}
