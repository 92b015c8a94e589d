import { epochDay } from "../calendar/civilDate";
import type { Problem } from "./problem";
import type { PlannedMessage, ScheduledMessage, UnplacedMessage } from "./rolloutPlan";
import type { Group } from "./group";

/** What some groups get on a day, by epoch day. */
export type BusyDays = ReadonlyMap<number, { readonly message: string; readonly group: Group }>;

/** The days on which any of the groups of a message gets one of `placed`; what is cancelled keeps no day busy. */
export function busyDays(
  placed: Iterable<ScheduledMessage | UnplacedMessage>,
  { groups }: PlannedMessage,
): BusyDays {
  const meant = new Set(groups);
  const days = new Map<number, { message: string; group: Group }>();
  for (const entry of placed) {
    if ("conflict" in entry || entry.reason.kind === "cancelled") continue;
    const group = entry.groups.find((one) => meant.has(one));
    if (group !== undefined) days.set(epochDay(entry.sendDate), { message: entry.message.name, group });
  }
  return days;
}

/** A warning for a message on a busy day. What has been sent is past warning about. */
export function busyDayProblems(
  { message, sendDate, reason }: ScheduledMessage,
  busy: BusyDays,
): readonly Problem[] {
  const other = busy.get(epochDay(sendDate));
  if (other === undefined || reason.kind === "sent") return [];
  const { group, message: previous } = other;
  return [{ code: "out-of-order", ...group.source, message: message.name, group: group.name, previous }];
}
