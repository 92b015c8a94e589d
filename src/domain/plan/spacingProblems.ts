import { epochDay } from "../calendar/civilDate";
import type { EarlierEnrollment } from "./enrollmentGates";
import type { Problem } from "./problem";
import type { ScheduledMessage } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import type { EarlierMessage } from "./sendHistory";

/** What a message should come after: the message before it for its groups, and the enrollment of the groups before. */
export type Earlier = {
  readonly message: EarlierMessage | undefined;
  readonly enrollment: EarlierEnrollment | undefined;
};

/** A warning for a message that comes too soon after what is before it, or before that. What has been sent is past warning about. */
export function spacingProblems(
  { message, groups: [group], sendDate, reason }: ScheduledMessage,
  { message: previous, enrollment }: Earlier,
  { leastGapDays, leastGateDays }: ScheduleRules,
): readonly Problem[] {
  if (group === undefined) return [];
  const problems: Problem[] = [];

  if (previous !== undefined && !(previous.isSent && reason.kind === "sent")) {
    const days = epochDay(sendDate) - epochDay(previous.on);
    const pair = { ...group.source, message: message.name, group: group.name, previous: previous.name };
    if (days < 1) problems.push({ code: "out-of-order", ...pair });
    else if (days < leastGapDays)
      problems.push({ code: "gap-too-short", ...pair, days, least: leastGapDays });
  }
  if (enrollment !== undefined && leastGateDays > 0 && reason.kind !== "sent") {
    const days = epochDay(sendDate) - epochDay(enrollment.on);
    const pair = { ...group.source, group: group.name, previous: enrollment.group };
    if (days < leastGateDays) problems.push({ code: "gate-too-short", ...pair, days, least: leastGateDays });
  }
  return problems;
}
