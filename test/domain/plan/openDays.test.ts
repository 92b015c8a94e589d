import { civilDate } from "../../../src/domain/calendar/civilDate";
import type { CalendarEntry } from "../../../src/domain/plan/calendarEntry";
import type { Group } from "../../../src/domain/plan/group";
import { openDays } from "../../../src/domain/plan/openDays";
import type { Channel } from "../../../src/domain/vocabulary/channels";
import { groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

const HR = groupIn("HR", "2026-12");
const LYON = groupIn("Lyon", "2026-12", { calendar: "France" });

const CALENDAR: readonly CalendarEntry[] = [
  entryFor("2026-12-24", "2026-12-26", { label: "Christmas" }),
  entryFor("2026-12-08", "2026-12-08", {
    label: "Lights",
    scope: { kind: "groups", names: ["lyon"] },
  }),
  entryFor("2026-12-10", "2026-12-10", {
    label: "Strike",
    scope: { kind: "groups", names: ["FRANCE "] },
  }),
  entryFor("2026-12-28", "2027-01-04", {
    label: "No mail",
    kind: "freeze",
    scope: { kind: "channels", channels: ["email"] },
  }),
  entryFor("2026-12-14", "2026-12-18", { label: "Busy", kind: "freeze", effect: "warn" }),
];

describe("open days", () => {
  const cases: readonly {
    date: string;
    groups: readonly Group[];
    channels?: readonly Channel[];
    closed?: string;
    because: string;
  }[] = [
    { date: "2026-12-23", groups: [HR], because: "the day before Christmas" },
    { date: "2026-12-24", groups: [HR], closed: "Christmas", because: "the first day belongs to it" },
    { date: "2026-12-26", groups: [HR], closed: "weekend", because: "a Saturday is one in any case" },
    { date: "2026-12-08", groups: [HR], because: "the holiday is another group's" },
    { date: "2026-12-08", groups: [LYON], closed: "Lights", because: "case does not count in names" },
    { date: "2026-12-08", groups: [HR, LYON], closed: "Lights", because: "it is closed for one of them" },
    { date: "2026-12-10", groups: [LYON], closed: "Strike", because: "the group has that calendar" },
    { date: "2026-12-10", groups: [HR], because: "the group has no calendar" },
    { date: "2027-01-04", groups: [HR], closed: "No mail", because: "mail is among its channels" },
    { date: "2027-01-04", groups: [HR], channels: ["poster"], because: "only mail is frozen" },
    { date: "2026-12-15", groups: [HR], because: "the freeze only warns" },
  ];

  it.each(cases)("$date is closed by $closed: $because", ({ date, groups, channels = ["email"], closed }) => {
    const closure = openDays([6, 7], CALENDAR).closureOn(civilDate(date), { groups, channels });
    expect(closure?.kind === "weekend" ? "weekend" : closure?.label).toBe(closed);
  });

  it("know the warnings of a day, for those whom they are for", () => {
    const { warningsOn } = openDays([6, 7], CALENDAR);
    const sending = { groups: [HR], channels: ["email"] as const };
    expect(warningsOn(civilDate("2026-12-18"), sending).map(({ label }) => label)).toEqual(["Busy"]);
    expect(warningsOn(civilDate("2026-12-24"), sending)).toEqual([]);
  });
});
