import { compareDates, type CivilDate } from "../calendar/civilDate";
import type { BatchTiming } from "../vocabulary/batchTimings";

/** @example batchTiming({ sendDate: civilDate("2026-07-07"), isSent: false }, civilDate("2026-07-07")) // "due" */
export function batchTiming(
  { sendDate, isSent }: { readonly sendDate: CivilDate; readonly isSent: boolean },
  today: CivilDate,
): BatchTiming {
  if (isSent) return "sent";
  const order = compareDates(sendDate, today);
  return order === 0 ? "due" : order < 0 ? "past" : "coming";
}
