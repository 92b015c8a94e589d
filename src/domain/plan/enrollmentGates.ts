import { compareDates, type CivilDate } from "../calendar/civilDate";
import { monthsBetween, type YearMonth } from "../calendar/yearMonth";
import type { PlannedMessage, ScheduledMessage } from "./rolloutPlan";
import type { Message } from "./wave";

/** The last enrollment of the groups of a month. */
export type EarlierEnrollment = {
  readonly month: YearMonth;
  readonly group: string;
  readonly on: CivilDate;
};

/** When the groups of each month enroll, as far as it has been placed; groups come month by month. */
export type EnrollmentGates = {
  /** For the enrollment of a group: the last one, by the same message, of the groups of the month before that has any. */
  readonly before: (planned: PlannedMessage) => EarlierEnrollment | undefined;
  readonly add: (entry: ScheduledMessage) => void;
};

/** Gates through which no group has gone. */
export function enrollmentGates(): EnrollmentGates {
  const byMessage = new Map<Message, readonly EarlierEnrollment[]>();
  return {
    before: ({ message, groups: [group] }) =>
      group && byMessage.get(message)?.find(({ month }) => monthsBetween(month, group.month) > 0),
    add: ({ wave, message, groups: [group], sendDate }) => {
      if (message.phase !== "enrollment" || wave.audience !== "eachGroup" || group === undefined) return;
      const added = { month: group.month, group: group.name, on: sendDate };
      const [latest, ...others] = byMessage.get(message) ?? [];
      byMessage.set(message, withEnrollment(added, latest, others));
    },
  };
}

/** The latest month first; of a month, only its last enrollment. */
function withEnrollment(
  added: EarlierEnrollment,
  latest: EarlierEnrollment | undefined,
  others: readonly EarlierEnrollment[],
): readonly EarlierEnrollment[] {
  if (latest === undefined) return [added];
  if (monthsBetween(latest.month, added.month) > 0) return [added, latest, ...others];
  return [compareDates(added.on, latest.on) > 0 ? added : latest, ...others];
}
