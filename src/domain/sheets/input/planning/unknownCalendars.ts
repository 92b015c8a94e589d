import { foldText } from "../../../language/foldText";
import type { CalendarEntry } from "../../../plan/calendarEntry";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";

/**
 * A warning for each calendar of a group that no row of the Calendar sheets is for: its holidays would not be kept. Each name is told of once.
 *
 * @param scope - The header of the column that names calendars.
 */
export function unknownCalendars(
  groups: readonly Group[],
  entries: readonly CalendarEntry[],
  scope: string,
): readonly Problem[] {
  const told = new Set(
    entries.flatMap(({ scope: of }) => (of.kind === "groups" ? of.names.map(foldText) : [])),
  );
  return groups.flatMap(({ calendar, calendarSource, source }): readonly Problem[] => {
    if (calendar === undefined || told.has(foldText(calendar))) return [];
    told.add(foldText(calendar));
    return [
      { code: "unknown-calendar", ...(calendarSource ?? source), calendar: foundText(calendar), scope },
    ];
  });
}
