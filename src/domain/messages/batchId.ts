import { isoDateText } from "../calendar/civilDate";
import type { ScheduledMessage } from "../plan/rolloutPlan";
import type { Message } from "../plan/wave";

/**
 * What one mail merge sends: one message on one send date.
 *
 * @example batchId({ sendDate: civilDate("2026-07-07"), message: { name: "Pre-rollout email 1" } })
 * // "2026-07-07 Pre-rollout email 1"
 */
export function batchId({
  sendDate,
  message,
}: Pick<ScheduledMessage, "sendDate"> & { readonly message: Pick<Message, "name"> }): string {
  return `${isoDateText(sendDate)} ${message.name}`;
}
