import { compareDates } from "../calendar/civilDate";
import type { FixedDate } from "./fixedDate";
import type { OpenDays } from "./openDays";
import type { Problem } from "./problem";
import type { ScheduledMessage } from "./rolloutPlan";

/** Warnings for a locked date on a closed day or outside its week. What has been sent or cancelled is past warning about. */
export function lockedProblems(
  { message, groups, window, sendDate }: ScheduledMessage,
  fixed: FixedDate,
  days: OpenDays,
): readonly Problem[] {
  if (fixed.kind !== "locked") return [];
  const problems: Problem[] = [];
  const locked = {
    ...fixed.source,
    message: message.name,
    date: sendDate,
    ...(fixed.group !== undefined && { group: fixed.group }),
  };
  const closure = days.closureOn(sendDate, { groups, channels: message.channels });
  if (closure !== undefined) problems.push({ code: "locked-on-closed-day", ...locked, closure });
  if (compareDates(sendDate, window.first) < 0 || compareDates(sendDate, window.last) > 0)
    problems.push({ code: "locked-outside-week", ...locked });
  return problems;
}
