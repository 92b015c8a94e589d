import type { CalendarEntry } from "./calendarEntry";
import { isToSend } from "./isToSend";
import { messageKey } from "./messageKey";
import type { OpenDays } from "./openDays";
import type { Problem } from "./problem";
import type { ScheduledMessage } from "./rolloutPlan";
import type { SendOnDay } from "./scheduleProblem";

/** A warning for each entry of the calendar that only warns and has messages go out on its days. */
export function calendarProblems(scheduled: readonly ScheduledMessage[], days: OpenDays): readonly Problem[] {
  const sendsOf = new Map<CalendarEntry, SendOnDay[]>();
  for (const entry of scheduled) {
    const { message, groups, sendDate } = entry;
    if (!isToSend(entry)) continue;
    for (const warning of days.warningsOn(sendDate, { groups, channels: message.channels })) {
      const { group } = messageKey(entry);
      const sends = sendsOf.get(warning) ?? [];
      sends.push({ message: message.name, date: sendDate, ...(group !== undefined && { group }) });
      sendsOf.set(warning, sends);
    }
  }
  return [...sendsOf].map(([{ source, label }, sends]) => ({
    code: "sends-in-freeze",
    ...source,
    label,
    sends,
  }));
}
