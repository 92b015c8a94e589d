import { addDays, type CivilDate } from "../calendar/civilDate";
import type { Group } from "./group";
import { openDays } from "./openDays";
import type { ScheduledMessage } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";

/** Days that are looked at for an open one: a freeze is hardly longer. */
const MOST_DAYS = 366;

/**
 * When people who were not there when a message was sent can have it: the first day from today on that is open for their group; today, where
 * a year has none.
 */
export function missedDay(
  { weekend, calendar }: Pick<ScheduleRules, "weekend" | "calendar">,
  today: CivilDate,
): (entry: Pick<ScheduledMessage, "message">, group: Group) => CivilDate {
  const days = openDays(weekend, calendar);
  return ({ message: { channels } }, group) => {
    const nextDays = Array.from({ length: MOST_DAYS }, (_, index) => addDays(today, index));
    return (
      nextDays.find((date) => days.closureOn(date, { groups: [group], channels }) === undefined) ?? today
    );
  };
}
