import { isoWeekday, type CivilDate } from "../calendar/civilDate";
import type { DateConflict, DateReason } from "../calendar/dateReason";
import { toTitleCase } from "../language/textCase";
import type { Words } from "./words";

/**
 * Why a message goes out on its day, as a sentence.
 *
 * @example dateReasonText(english, { kind: "weekday" }, civilDate("2026-07-07")) // "The day that the plan asks for: Tuesday."
 */
export function dateReasonText(
  { tag, communications: { reasons } }: Words,
  reason: DateReason,
  sendDate: CivilDate,
): string {
  switch (reason.kind) {
    case "weekday":
      return reasons.weekday(isoWeekday(sendDate));
    case "closed":
      return toTitleCase(tag, reasons.closed(reason));
    case "wait":
      return reasons.wait(reason);
    case "cutWait":
      return reasons.cutWait(reason);
    default:
      return reasons[reason.kind];
  }
}

/** Why a message has no day, as a sentence. */
export function dateConflictText({ communications: { conflicts } }: Words, conflict: DateConflict): string {
  return conflict.kind === "tooLate" ? conflicts.tooLate(conflict) : conflicts[conflict.kind];
}
