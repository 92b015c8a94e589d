import { isoDateText } from "../../../src/domain/calendar/civilDate";
import type { WeekSpan } from "../../../src/domain/calendar/weekWindow";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import type { Message, Wave } from "../../../src/domain/plan/wave";
import { groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

/** What SPEC says of cases that a planner seldom meets. */

const message: Message = {
  name: "News",
  phase: "preEnrollment",
  channels: ["email"],
  week: 1,
  monthsAfter: 0,
  weekday: 2,
  subject: "",
  body: "",
};
const KICKOFF: Wave = {
  number: 1,
  audience: "everyone",
  messages: [{ ...message, name: "Kickoff", phase: "kickoff", channels: ["meeting"], weekday: "first" }],
};

function newsIn(
  month: string,
  week: WeekSpan,
  rules: Partial<ScheduleRules> = {},
  users = 0,
): readonly string[] {
  const { plan } = scheduleWaves({
    groups: [groupIn("IT", month, { users })],
    waves: [KICKOFF, { number: 2, audience: "eachGroup", messages: [{ ...message, week }] }],
    rules: { ...DEFAULT_RULES, ...rules },
    fixedDates: [],
  });
  return [
    ...plan.scheduled.filter(({ wave }) => wave.number === 2).map(({ sendDate }) => isoDateText(sendDate)),
    ...plan.conflicts.filter(({ wave }) => wave.number === 2).map(({ conflict }) => conflict.kind),
  ];
}

describe("weeks", () => {
  it("of a range are as many as the month has", () =>
    expect(newsIn("2027-02", { from: 4, to: 5 })).toEqual(["2027-02-23"]));

  it("of a range that begins with a fifth week are none where there is no fifth", () =>
    expect(newsIn("2027-02", { from: 5, to: 5 })).toEqual(["noSuchWeek"]));

  it("end with the fifth: the days of a sixth calendar week are reached by last alone", () => {
    const rules = { weekRule: { kind: "containsFirst", weekStart: 1 }, weekend: [2, 3, 4, 5, 6, 7] } as const;
    expect(newsIn("2026-08", 5, rules)).toEqual(["2026-08-24"]);
    expect(newsIn("2026-08", "last", rules)).toEqual(["2026-08-31"]);
  });

  it("after the last seven days are the next month's, from its first", () =>
    expect(newsIn("2026-07", "last", { capacity: { usersPerWeek: 10, whenFull: "split" } }, 20)).toEqual([
      "2026-07-28",
      "2026-08-04",
    ]));
});

describe("a message that has to wait in a range of weeks", () => {
  it("takes the next open day, and not its weekday in a later week", () =>
    expect(newsIn("2026-09", { from: 1, to: 3 }, { leastGapDays: 3 })).toEqual(["2026-09-04"]));
});

describe("closed days", () => {
  it("of any group are closed for a message to all of them at once", () => {
    const holiday = entryFor("2026-07-01", "2026-07-01", { scope: { kind: "groups", names: ["HR"] } });
    const { plan } = scheduleWaves({
      groups: [groupIn("IT", "2026-07"), groupIn("HR", "2026-07")],
      waves: [KICKOFF],
      rules: { ...DEFAULT_RULES, calendar: [holiday] },
      fixedDates: [],
    });
    expect(plan.scheduled.map(({ sendDate }) => isoDateText(sendDate))).toEqual(["2026-07-02"]);
  });

  it.each([
    { channel: "email", date: "2026-07-08" },
    { channel: "poster", date: "2026-07-07" },
  ] as const)("of the channel $channel move a message by email to $date", ({ channel, date }) => {
    const freeze = entryFor("2026-07-07", "2026-07-07", {
      kind: "freeze",
      scope: { kind: "channels", channels: [channel] },
    });
    expect(newsIn("2026-07", { from: 1, to: 2 }, { calendar: [freeze] })).toEqual([date]);
  });
});
