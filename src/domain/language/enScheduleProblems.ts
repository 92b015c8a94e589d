import { isoDateText } from "../calendar/civilDate";
import type { SendOnDay } from "../plan/scheduleProblem";
import type { ScheduleProblemSentences } from "./words";

/** What can be wrong with a schedule, in English. */
export const enScheduleProblems: ScheduleProblemSentences = {
  "no-such-week": ({ message, group }) =>
    `The month has no fifth week for "${message}" to ${group}. Choose another week, such as the last.`,
  "out-of-order": ({ message, group, previous }) =>
    `"${message}" to ${group} is not after "${previous}". Change one of the two dates.`,
  "gap-too-short": ({ message, group, previous, days, least }) =>
    `Days from "${previous}" to "${message}" for ${group}: ${String(days)}; ${String(least)} are wanted. Choose another week for one of them.`,
  "gate-too-short": ({ group, previous, days, least }) =>
    `Days from the enrollment of ${previous} to that of ${group}: ${String(days)}; ${String(least)} are wanted. Choose a later month.`,
  "over-capacity": ({ week, users, most, groups }) =>
    `In the week of ${isoDateText(week)} ${String(users)} users enroll (${groups.join(", ")}); the help desk can take ${String(most)}. Move or divide a group.`,
  "sends-in-freeze": ({ label, sends }) =>
    `Messages that go out during "${label}": ${String(sends.length)}${example(sends)}. Change the week of any that should not.`,
  "locked-on-closed-day": ({ message, group, date, closure }) =>
    `"${message}"${to(group)} is locked to ${isoDateText(date)}, which is closed: ${closure.kind === "weekend" ? "weekend" : closure.label}. Unlock it, or leave it if that is meant.`,
  "locked-outside-week": ({ message, group, date }) =>
    `"${message}"${to(group)} is locked to ${isoDateText(date)}, which is not in its week. Unlock it, or leave it if that is meant.`,
  "kickoff-with-first-message": ({ kickoff, groups }) =>
    `"${kickoff}" and the first message to ${groups.join(", ")} share a week. Hold the kickoff earlier to leave time for questions.`,
  "enrolled-before-evaluated": ({ groups, previous }) =>
    `Enrollment opens for ${groups.join(", ")} before ${previous} has been asked how it went. Choose a later month or week.`,
};

function to(group: string | undefined): string {
  return group === undefined ? "" : ` to ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, such as "${send.message}"${to(send.group)} on ${isoDateText(send.date)}`;
}
