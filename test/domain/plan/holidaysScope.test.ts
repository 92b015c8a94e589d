import { civilDate } from "../../../src/domain/calendar/civilDate";
import type { CalendarEntry } from "../../../src/domain/plan/calendarEntry";
import type { Group } from "../../../src/domain/plan/group";
import { holidaysScope, type HolidaysScope } from "../../../src/domain/plan/holidaysScope";
import { entryFor } from "./calendarEntries";

const NOTHING: HolidaysScope = { calendars: [], otherCalendars: [], groupsWithout: [], otherLists: [] };
const GERMAN = ["2026-01-01", "2026-10-03"];
const SWEDISH = ["2026-01-01", "2026-06-06"];

function group(name: string, calendar?: string): Group {
  const source = { sheet: "Groups", cell: "A2" };
  return { name, month: { year: 2026, monthNumber: 9 }, source, ...(calendar && { calendar }) };
}

function list(days: readonly string[], sheet: string, more: Partial<CalendarEntry> = {}): CalendarEntry[] {
  return days.map((day) => entryFor(day, day, { source: { sheet, cell: "A2" }, ...more }));
}

it.each<{
  because: string;
  groups?: readonly Group[];
  entries?: readonly CalendarEntry[];
  scope: Partial<HolidaysScope>;
}>([
  { because: "without any calendar the days are for everyone", groups: [group("IT")], scope: {} },
  {
    because: "every calendar that means the country, as it is first written",
    groups: [group("A", "de"), group("B", "DE"), group("C", "Germany"), group("D", "SE")],
    scope: { calendars: ["de", "Germany"] },
  },
  {
    because: "a part of the country is another, and its groups are told of",
    groups: [group("A", "DE-BY"), group("B", "SE"), group("C", "se"), group("D")],
    scope: { otherCalendars: ["DE-BY", "SE"] },
  },
  {
    because: "groups without a calendar do not keep the days of a calendar",
    groups: [group("A", "DE"), group("B"), group("C")],
    scope: { calendars: ["DE"], groupsWithout: ["B", "C"] },
  },
  {
    because: "another country's list is for everyone, too; its own is not another",
    entries: [...list(SWEDISH, "Calendar"), ...list(GERMAN, "Holidays DE")],
    scope: { otherLists: ["Calendar"] },
  },
  {
    because: "even its own list for everyone is another once its days are for a calendar",
    groups: [group("A", "DE")],
    entries: [...list(SWEDISH, "Calendar"), ...list(GERMAN, "Holidays DE")],
    scope: { calendars: ["DE"], otherLists: ["Calendar", "Holidays DE"] },
  },
  {
    because: "a day off of one's own, other years, freezes and what has a scope are no list for everyone",
    entries: [
      ...list(["2026-12-24"], "Ours"),
      ...list(["2025-01-01", "2025-06-06"], "Last year"),
      ...list(SWEDISH, "Freezes", { kind: "freeze" }),
      ...list(SWEDISH, "Holidays SE", { scope: { kind: "groups", names: ["SE"] } }),
    ],
    scope: {},
  },
])("$because", ({ groups = [], entries = [], scope }) => {
  const known = GERMAN.map((day) => {
    const date = civilDate(day);
    return { from: date, to: date, label: "Feiertag", effect: "block" as const };
  });
  expect(holidaysScope("DE", known, groups, entries)).toEqual({ ...NOTHING, ...scope });
});
