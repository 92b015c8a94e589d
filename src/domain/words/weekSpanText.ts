import type { WeekSpan } from "../calendar/weekWindow";
import type { Words } from "./words";

/**
 * A week of a month, or several, as the timeline has it; `parseWeekSpan` reads it back.
 *
 * @example weekSpanText({ from: 1, to: 3 }, english) // "First week – Third week"
 */
export function weekSpanText(week: WeekSpan, { weeks, planning }: Words): string {
  if (week === "last") return planning.lastWeek[0];
  return typeof week === "number" ? weeks[week] : `${weeks[week.from]} – ${weeks[week.to]}`;
}
