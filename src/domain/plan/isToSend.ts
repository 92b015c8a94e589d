import type { ScheduledMessage } from "./rolloutPlan";

/** Whether a message is still to go out: the person has marked it neither as sent nor as cancelled. */
export function isToSend({ reason }: Pick<ScheduledMessage, "reason">): boolean {
  return reason.kind !== "sent" && reason.kind !== "cancelled";
}
