import { compareDates, type CivilDate } from "../calendar/civilDate";

/** Whether a batch has been sent, should have been, is to be sent today, or later. */
export type BatchTiming = "sent" | "past" | "due" | "coming";

/** @example batchTiming({ sendDate: civilDate("2026-07-07"), isSent: false }, civilDate("2026-07-07")) // "due" */
export function batchTiming(
  { sendDate, isSent }: { readonly sendDate: CivilDate; readonly isSent: boolean },
  today: CivilDate,
): BatchTiming {
  if (isSent) return "sent";
  const order = compareDates(sendDate, today);
  return order === 0 ? "due" : order < 0 ? "past" : "coming";
}
