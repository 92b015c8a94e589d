import type { IsoWeekday } from "../calendar/civilDate";
import type { Phase } from "../vocabulary/phases";
import type { Message } from "./wave";

/**
 * The day of a message that has none of its own. The kickoff takes the first open day of its week, so that it comes before every other message.
 *
 * @param defaultWeekday - That of the Settings sheet, for all others.
 */
export function usualWeekday(phase: Phase, defaultWeekday: IsoWeekday): Message["weekday"] {
  return phase === "kickoff" ? "first" : defaultWeekday;
}
