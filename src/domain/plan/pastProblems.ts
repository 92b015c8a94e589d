import { compareDates, type CivilDate } from "../calendar/civilDate";
import { isToSend } from "./isToSend";
import { messageKey } from "./messageKey";
import type { Problem } from "./problem";
import type { RolloutPlan } from "./rolloutPlan";

/** A warning for all messages together that should have gone out before today and are marked neither as sent nor as cancelled. */
export function pastProblems({ scheduled }: RolloutPlan, today: CivilDate): readonly Problem[] {
  const past = scheduled
    .filter((entry) => isToSend(entry) && compareDates(entry.sendDate, today) < 0)
    .sort((a, b) => compareDates(a.sendDate, b.sendDate));
  const [group] = past[0]?.groups ?? [];
  if (group === undefined) return [];
  const sends = past.map((entry) => {
    const { group: name } = messageKey(entry);
    return {
      message: entry.message.name,
      date: entry.sendDate,
      ...(name !== undefined && { group: name }),
    };
  });
  return [{ code: "sends-in-past", ...group.source, sends }];
}
