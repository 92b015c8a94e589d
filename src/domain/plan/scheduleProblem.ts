import type { CivilDate } from "../calendar/civilDate";
import type { DayClosure } from "../calendar/dateReason";
import { error, warning } from "./problemKind";

/** A message that goes out on a day; without a group, to all of its audience. */
export type SendOnDay = { readonly message: string; readonly group?: string; readonly date: CivilDate };

/**
 * Every kind of problem of a schedule, beside a message without an open day. It is a warning where a date was found, though not every rule
 * was kept.
 */
export const SCHEDULE_PROBLEMS = {
  /** A message is planned for a fifth week in a month of four. */
  "no-such-week": error<{ readonly message: string; readonly group: string }>(),
  /** A message goes out on the day of the one before it, or earlier. */
  "out-of-order": warning<{ readonly message: string; readonly group: string; readonly previous: string }>(),
  /** `days` from the message before it, where `least` are wanted. */
  "gap-too-short": warning<{
    readonly message: string;
    readonly group: string;
    readonly previous: string;
    readonly days: number;
    readonly least: number;
  }>(),
  /** A group enrolls `days` after the group `previous`, where `least` are wanted. */
  "gate-too-short": warning<{
    readonly group: string;
    readonly previous: string;
    readonly days: number;
    readonly least: number;
  }>(),
  /** More users enroll in the calendar week from `week` on than the help desk can take. */
  "over-capacity": warning<{
    readonly week: CivilDate;
    readonly users: number;
    readonly most: number;
    readonly groups: readonly string[];
  }>(),
  /** Messages go out during an entry of the calendar that only warns. At least one. */
  "sends-in-freeze": warning<{ readonly label: string; readonly sends: readonly SendOnDay[] }>(),
  /** Messages should have gone out before today, and nothing says that they have. At least one, by date. */
  "sends-in-past": warning<{ readonly sends: readonly SendOnDay[] }>(),
  "locked-on-closed-day": warning<SendOnDay & { readonly closure: DayClosure }>(),
  "locked-outside-week": warning<SendOnDay>(),
};
