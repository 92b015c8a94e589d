import { civilDate, isoDateText } from "../../../src/domain/calendar/civilDate";
import type { CalendarEntry, CalendarScope } from "../../../src/domain/plan/calendarEntry";
import { missingHolidays } from "../../../src/domain/plan/missingHolidays";
import { entryFor } from "./calendarEntries";

const EVERYONE: CalendarScope = { kind: "everyone" };

/** `2026-01-01 DE on Calendar`: the first of a month or year, for everyone where nobody is named. */
function entry(date: string, names: readonly string[], sheet = "Calendar"): CalendarEntry {
  const scope: CalendarScope = names.length === 0 ? EVERYONE : { kind: "groups", names };
  return entryFor(date, date, { label: "day off", scope, source: { sheet, cell: "A2" } });
}

const KNOWN = ["2026-01-01", "2026-05-01", "2027-01-01"].map((date) => {
  const day = civilDate(date);
  return { from: day, to: day, label: "Day off", effect: "block" as const };
});
const [NEW_YEAR, MAY_DAY, NEXT_YEAR] = ["2026-01-01", "2026-05-01", "2027-01-01"] as const;

it.each<{
  because: string;
  calendars?: readonly string[];
  otherCalendars?: readonly string[];
  entries: readonly CalendarEntry[];
  missing: readonly string[];
}>([
  {
    because: "an empty calendar lacks every day",
    entries: [],
    missing: [NEW_YEAR, MAY_DAY, NEXT_YEAR],
  },
  {
    because: "for a calendar, a day that it has is there, and each other day is missing",
    calendars: ["DE"],
    entries: [entry(NEW_YEAR, ["de"]), entry(NEXT_YEAR, ["IT", "DE"], "Ours")],
    missing: [`${MAY_DAY} DE`],
  },
  {
    because: "what is for everyone or for another calendar is not there for this one",
    calendars: ["DE"],
    entries: [entry(NEW_YEAR, []), entry(MAY_DAY, ["SE"]), entry(NEXT_YEAR, ["DE-BY"])],
    missing: [`${NEW_YEAR} DE`, `${MAY_DAY} DE`, `${NEXT_YEAR} DE`],
  },
  {
    because: "of two calendars each lacks its own",
    calendars: ["DE", "Germany"],
    entries: [entry(NEW_YEAR, ["DE"]), entry(MAY_DAY, ["DE", "Germany"])],
    missing: [`${NEW_YEAR} Germany`, `${NEXT_YEAR} DE, Germany`],
  },
  {
    because: "for everyone, a year is there when one sheet has it whole, and the next is missing",
    entries: [entry(NEW_YEAR, []), entry(MAY_DAY, [])],
    missing: [NEXT_YEAR],
  },
  {
    because: "two sheets that each have a part of a year may be two countries'",
    entries: [entry(NEW_YEAR, []), entry(MAY_DAY, [], "Ours"), entry(NEXT_YEAR, [])],
    missing: [NEW_YEAR, MAY_DAY],
  },
  {
    because: "a year that is another country's by its calendar is not there",
    otherCalendars: ["SE"],
    entries: [entry(NEW_YEAR, ["se"]), entry(MAY_DAY, ["SE"]), entry(NEXT_YEAR, [])],
    missing: [NEW_YEAR, MAY_DAY],
  },
  {
    because: "a year that a person has given to groups by their names stays with them",
    otherCalendars: ["SE"],
    entries: [entry(NEW_YEAR, ["IT"]), entry(MAY_DAY, ["IT"]), entry(NEXT_YEAR, [])],
    missing: [],
  },
])("$because", ({ calendars = [], otherCalendars = [], entries, missing }) =>
  expect(
    missingHolidays(KNOWN, { calendars, otherCalendars }, entries).map(({ from, calendars: of }) =>
      [isoDateText(from), of.join(", ")].join(" ").trim(),
    ),
  ).toEqual(missing),
);
