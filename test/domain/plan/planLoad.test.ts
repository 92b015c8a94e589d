import { civilDate, isoDateText } from "../../../src/domain/calendar/civilDate";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import { planLoad } from "../../../src/domain/plan/planLoad";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import type { Wave } from "../../../src/domain/plan/wave";
import { loadPicture } from "../../../src/domain/sheets/outputs/timeline/loadPicture";
import { groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

const en = wordsOf("en");

function loadOf(rules: Partial<ScheduleRules>, users: number | undefined): ReturnType<typeof planLoad> {
  const all = { ...DEFAULT_RULES, ...rules };
  const groups = [groupIn("IT", "2026-07", users === undefined ? {} : { users })];
  return planLoad(
    scheduleWaves({ groups, waves: wavesInWords("monthly", en), rules: all, fixedDates: [] }).plan,
    all,
  );
}

describe("the load", () => {
  it("tells of each week its messages, users, freezes, and users over the limit", () => {
    const load = loadOf(
      {
        calendar: [
          entryFor("2026-07-12", "2026-07-13", { label: "Audit", kind: "freeze" }),
          entryFor("2026-07-27", "2026-07-27", { label: "Fair" }),
        ],
        capacity: { usersPerWeek: 30, whenFull: "warn" },
      },
      40,
    );
    expect(load.map(({ first, ...week }) => [isoDateText(first), ...Object.values(week)])).toEqual([
      ["2026-06-29", 1, 0, [], 0],
      ["2026-07-06", 1, 0, ["Audit"], 0],
      ["2026-07-13", 1, 0, ["Audit"], 0],
      ["2026-07-20", 1, 40, [], 10],
      ["2026-07-27", 1, 0, [], 0],
    ]);
  });
});

it("the load is counted from the first day of week", () =>
  expect(loadOf({ weekStart: 7 }, 40).map(({ first, users }) => [isoDateText(first), users])).toEqual([
    ["2026-06-28", 0],
    ["2026-07-05", 0],
    ["2026-07-12", 0],
    ["2026-07-19", 40],
    ["2026-07-26", 0],
  ]));

describe("users who are asked to enroll more than once", () => {
  const [kickoff, ...emails] = wavesInWords("monthly", en);
  const reminded = [kickoff, ...emails].flatMap((wave): readonly Wave[] => {
    const [message] = wave?.messages ?? [];
    if (wave === undefined || message?.phase !== "enrollment") return wave ? [wave] : [];
    return [{ ...wave, messages: [message, { ...message, name: "Reminder", week: 4 }] }];
  });
  const settled = (message: string, slice: number): FixedDate => ({
    kind: "cancelled",
    message,
    group: "IT",
    slice,
    date: civilDate("2026-07-21"),
    source: { sheet: "Communications", cell: "A2" },
  });

  it.each([
    { what: "once, with the first of the messages", expected: { "2026-07-20": 40 } },
    {
      what: "once in their slice",
      rules: { capacity: { usersPerWeek: 20, whenFull: "split" as const } },
      expected: { "2026-07-20": 20, "2026-07-27": 20 },
    },
    {
      what: "with the second where the first is cancelled, which is no message of its week either",
      fixedDates: [settled("Enrollment email", 1)],
      expected: { "2026-07-27": 40 },
    },
    {
      what: "not at all where both are",
      fixedDates: [settled("Enrollment email", 1), settled("Reminder", 1)],
      expected: {},
    },
  ])("count $what", ({ rules = {}, fixedDates = [], expected }) => {
    const all = { ...DEFAULT_RULES, ...rules };
    const groups = [groupIn("IT", "2026-07", { users: 40 })];
    const { plan } = scheduleWaves({ groups, waves: reminded, rules: all, fixedDates });
    const load = planLoad(plan, all);
    const busy = load.filter(({ users }) => users > 0);
    expect(Object.fromEntries(busy.map(({ first, users }) => [isoDateText(first), users]))).toEqual(expected);
    const messages = load.reduce((sum, week) => sum + week.messages, 0);
    expect(messages).toBe(plan.scheduled.length - fixedDates.length);
  });
});

describe("the picture", () => {
  const place = { firstRow: 20, lastColumn: 4 };

  it.each([
    { what: "no head-counts", load: loadOf({}, undefined), columns: ["Week from", "Messages"], charts: 1 },
    {
      what: "head-counts and no limit",
      load: loadOf({}, 40),
      columns: ["Week from", "Messages", "Users enrolling"],
      charts: 2,
    },
    {
      what: "an excess",
      load: loadOf({ capacity: { usersPerWeek: 30, whenFull: "warn" } }, 40),
      columns: ["Week from", "Messages", "Users enrolling", "Users over the limit"],
      charts: 2,
    },
    {
      what: "a freeze",
      load: loadOf(
        { calendar: [entryFor("2026-07-13", "2026-07-13", { label: "Audit", kind: "freeze" })] },
        40,
      ),
      columns: ["Week from", "Messages", "Messages in a week with a freeze", "Users enrolling"],
      charts: 2,
    },
  ])("of a plan with $what has a column for each", ({ load, columns, charts }) => {
    const picture = loadPicture(load, en, place);
    expect(picture.rows[0]).toEqual(columns);
    expect(picture.charts).toHaveLength(charts);
  });

  it("adds up to the load, names a freeze beside its week, and says which week is the fullest", () => {
    const load = loadOf(
      {
        calendar: [entryFor("2026-07-13", "2026-07-13", { label: "Audit", kind: "freeze" })],
        capacity: { usersPerWeek: 30, whenFull: "warn" },
      },
      40,
    );
    const { rows, charts } = loadPicture(load, en, place);
    expect(rows.slice(1)).toEqual([
      ["2026-06-29", 1, 0, 0, 0],
      ["2026-07-06", 1, 0, 0, 0],
      ["2026-07-13 · Audit", 0, 1, 0, 0],
      ["2026-07-20", 1, 0, 30, 10],
      ["2026-07-27", 1, 0, 0, 0],
    ]);
    expect(charts[1]?.alternativeText).toBe(
      "Users enrolling per week. Most: 40, in the week from 2026-07-20.",
    );
  });
});
