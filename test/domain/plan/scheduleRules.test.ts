import { civilDate, isoDateText, type IsoWeekday } from "../../../src/domain/calendar/civilDate";
import { parseWeekend } from "../../../src/domain/calendar/weekend";
import { isoMonthText } from "../../../src/domain/calendar/yearMonth";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import type { Group } from "../../../src/domain/plan/group";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves, type ScheduleResult } from "../../../src/domain/plan/scheduleWaves";
import type { Message, Wave } from "../../../src/domain/plan/wave";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

const waves = wavesInWords("monthly", wordsOf("en"));
const IT = groupIn("IT", "2026-07");
const HR = groupIn("HR", "2026-08", { source: { sheet: "Groups", cell: "A3" } });

type Given = {
  groups?: readonly Group[];
  waves?: readonly Wave[];
  rules?: Partial<ScheduleRules>;
  fixedDates?: readonly FixedDate[];
};

function schedule(given: Given): ScheduleResult {
  return scheduleWaves({
    groups: given.groups ?? EXAMPLE_GROUPS,
    waves: given.waves ?? waves,
    rules: { ...DEFAULT_RULES, ...given.rules },
    fixedDates: given.fixedDates ?? [],
  });
}

/** The kickoff stays on the first open day. */
function onWeekday(message: Message, weekday: IsoWeekday): Message {
  return message.phase === "kickoff" ? message : { ...message, weekday };
}

/** The dates of a message, each with the group or batch where that tells them apart. */
function datesOf({ plan }: ScheduleResult, message: string): readonly string[] {
  return plan.scheduled
    .filter((entry) => entry.message.name === message)
    .map(({ sendDate, groups: [group], wave, slice }) => {
      const name = wave.audience === "eachGroup" ? ` ${group?.name ?? ""}` : "";
      return `${isoDateText(sendDate)}${name}${slice.count > 1 ? ` ${slice.number}/${slice.count}` : ""}`;
    });
}

describe("the week rule", () => {
  it.each([
    { rule: { kind: "days" } as const, date: "2026-07-21" },
    { rule: { kind: "containsFirst", weekStart: 1 } as const, date: "2026-07-14" },
    { rule: { kind: "isoMajority", weekStart: 1 } as const, date: "2026-07-14" },
    { rule: { kind: "firstFull", weekStart: 1 } as const, date: "2026-07-21" },
  ])("$rule.kind has the Tuesday of July's third week on $date", ({ rule, date }) =>
    expect(datesOf(schedule({ groups: [IT], rules: { weekRule: rule } }), "Enrollment email")).toEqual([
      `${date} IT`,
    ]),
  );
});

describe("the calendar", () => {
  it("moves a Monday anchor in week 1 of September 2026 to Friday 4 where Labor Day is closed", () => {
    const mondays = waves.map((wave) => ({
      ...wave,
      messages: wave.messages.map((message) => onWeekday(message, 1)),
    }));
    const labourDay = entryFor("2026-09-07", "2026-09-07", { label: "Labor Day" });
    const { plan } = schedule({
      groups: [groupIn("Retail", "2026-09")],
      waves: mondays,
      rules: { calendar: [labourDay] },
    });
    expect(plan.scheduled[1]).toMatchObject({
      message: { name: "Pre-rollout email 1" },
      sendDate: civilDate("2026-09-04"),
      reason: {
        kind: "closed",
        wanted: civilDate("2026-09-07"),
        because: { kind: "holiday", label: "Labor Day" },
        moved: "previous",
      },
    });
  });

  it("moves only the group that it is for", () => {
    const holiday = entryFor("2026-10-20", "2026-10-20", { scope: { kind: "groups", names: ["Finance"] } });
    expect(datesOf(schedule({ rules: { calendar: [holiday] } }), "Enrollment email").slice(3)).toEqual([
      "2026-10-20 HR",
      "2026-10-21 Finance",
      "2026-10-20 Executives",
    ]);
  });

  it("only reports what goes out in a freeze that warns, once for each freeze", () => {
    const freeze = entryFor("2026-10-01", "2026-10-31", { label: "Close", kind: "freeze", effect: "warn" });
    const result = schedule({ rules: { calendar: [freeze] } });
    expect(result.plan.scheduled).toEqual(schedule({}).plan.scheduled);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ code: "sends-in-freeze", sheet: "Calendar", label: "Close" });
    expect(result.problems[0]).toHaveProperty("sends.length", 12);
    expect(result.problems[0]).toHaveProperty("sends.0", {
      message: "Pre-rollout email 1",
      group: "HR",
      date: civilDate("2026-10-06"),
    });
  });

  it("has the weekend of the country", () => {
    const rules = { weekend: parseWeekend("0000110") ?? [] };
    const sunday = waves.map((wave) => ({
      ...wave,
      messages: wave.messages.map((message) => onWeekday(message, 7)),
    }));
    expect(datesOf(schedule({ groups: [IT], waves: sunday, rules }), "Enrollment email")).toEqual([
      "2026-07-19 IT",
    ]);
  });
});

describe("the kickoff", () => {
  it("is moved by lead weeks into a month of its own", () => {
    const result = schedule({ rules: { kickoff: { leadWeeks: 2, repeats: 1 } } });
    expect(datesOf(result, "Kickoff meeting")).toEqual(["2026-06-15"]);
    expect(result.plan.scheduled[0]).toMatchObject({ week: 3, month: { monthNumber: 6 } });
    expect(result.plan.months.map(isoMonthText)).toEqual([
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
    ]);
  });

  it("leads by weeks of the calendar, and is repeated in weeks on end from there", () =>
    expect(
      datesOf(schedule({ rules: { kickoff: { leadWeeks: 26, repeats: 5 } } }), "Kickoff meeting"),
    ).toEqual(["2026-01-01 1/5", "2026-01-08 2/5", "2026-01-15 3/5", "2026-01-22 4/5", "2026-02-02 5/5"]));

  it("is on its own weekday where it has one, and the first email after it", () => {
    const thursday = waves.map((wave) =>
      wave.number === 1
        ? { ...wave, messages: wave.messages.map((message) => ({ ...message, weekday: 4 as const })) }
        : wave,
    );
    const result = schedule({ groups: [groupIn("IT", "2026-09")], waves: thursday });
    expect(datesOf(result, "Kickoff meeting")).toEqual(["2026-09-03"]);
    expect(result.plan.scheduled[0]?.reason).toEqual({ kind: "weekday" });
    expect(datesOf(result, "Pre-rollout email 1")).toEqual(["2026-09-04 IT"]);
  });

  it("is repeated in weeks on end, of which only the first holds the emails back", () => {
    const result = schedule({ rules: { kickoff: { leadWeeks: 1, repeats: 3 } } });
    expect(datesOf(result, "Kickoff meeting")).toEqual([
      "2026-06-22 1/3",
      "2026-07-01 2/3",
      "2026-07-08 3/3",
    ]);
    expect(datesOf(result, "Pre-rollout email 1")[0]).toBe("2026-07-07 IT");
    expect(result.problems).toEqual([]);
  });

  it("is not held once more on the day of another message to its groups, and says which", () => {
    const result = schedule({
      groups: [groupIn("IT", "2026-09")],
      rules: { kickoff: { leadWeeks: 0, repeats: 3 } },
    });
    expect(datesOf(result, "Kickoff meeting")).toEqual([
      "2026-09-01 1/3",
      "2026-09-09 2/3",
      "2026-09-16 3/3",
    ]);
    expect(datesOf(result, "Pre-rollout email 2")).toEqual(["2026-09-08 IT"]);
    expect(result.plan.scheduled.map(({ message }) => message.name).slice(0, 4)).toEqual([
      "Kickoff meeting",
      "Kickoff meeting",
      "Kickoff meeting",
      "Pre-rollout email 1",
    ]);
    const on = civilDate("2026-09-08");
    expect(result.plan.scheduled[1]?.reason).toEqual({
      kind: "wait",
      wanted: on,
      for: { kind: "after", message: "Pre-rollout email 2", on, days: 1 },
    });
    expect(result.problems).toEqual([]);
  });

  it.each([
    { freeze: ["2026-09-09", "2026-09-14"], told: true, because: "no other day of the week is open" },
    { freeze: ["2026-09-09", "2026-09-10"], told: false, because: "Friday 11 is open" },
  ])("shares the day of a message where it must, and tells of it: $because", ({ freeze, told }) => {
    const [first = "", last = ""] = freeze;
    const result = schedule({
      groups: [groupIn("IT", "2026-09")],
      rules: { kickoff: { leadWeeks: 0, repeats: 2 }, calendar: [entryFor(first, last, { kind: "freeze" })] },
    });
    expect(datesOf(result, "Kickoff meeting")[1]).toBe(told ? "2026-09-08 2/2" : "2026-09-11 2/2");
    const problem = {
      code: "out-of-order",
      sheet: "Groups",
      cell: "A2",
      message: "Kickoff meeting",
      group: "IT",
      previous: "Pre-rollout email 2",
    };
    expect(result.problems).toEqual(told ? [problem] : []);
  });

  it("may be held once more on the day of a message to other groups, or of one that is cancelled", () => {
    const rules = { kickoff: { leadWeeks: 0, repeats: 2 } };
    const some = waves.map((wave) => (wave.number === 1 ? { ...wave, onlyGroups: ["IT"] } : wave));
    const others = schedule({
      groups: [groupIn("IT", "2026-09"), groupIn("HR", "2026-09")],
      waves: some.map((wave) => (wave.number === 3 ? { ...wave, onlyGroups: ["HR"] } : wave)),
      rules,
    });
    expect(datesOf(others, "Kickoff meeting")[1]).toBe("2026-09-08 2/2");
    const cancelled: FixedDate = {
      kind: "cancelled",
      message: "Pre-rollout email 2",
      group: "IT",
      slice: 1,
      date: civilDate("2026-09-08"),
      source: { sheet: "Communications", cell: "M4" },
    };
    const result = schedule({ groups: [groupIn("IT", "2026-09")], rules, fixedDates: [cancelled] });
    expect(datesOf(result, "Kickoff meeting")[1]).toBe("2026-09-08 2/2");
  });

  it("is for some groups only, in the first month of theirs", () => {
    const some = waves.map((wave) => (wave.number === 1 ? { ...wave, onlyGroups: ["RETAIL", "hr"] } : wave));
    const result = schedule({ waves: some });
    expect(datesOf(result, "Kickoff meeting")).toEqual(["2026-09-01"]);
    expect(result.plan.scheduled[0]?.groups.map(({ name }) => name)).toEqual(["Retail", "HR"]);
    expect(datesOf(result, "Pre-rollout email 1")).toContain("2026-09-02 Retail");
  });

  it("of each group is moved by lead weeks, too", () => {
    const each = waves.map((wave) =>
      wave.number === 1 ? { ...wave, audience: "eachGroup" as const } : wave,
    );
    const result = schedule({
      groups: [IT, HR],
      waves: each,
      rules: { kickoff: { leadWeeks: 1, repeats: 2 } },
    });
    expect(datesOf(result, "Kickoff meeting")).toEqual(["2026-06-22 IT", "2026-07-22 HR"]);
  });

  it("for nobody is not held", () => {
    const none = waves.map((wave) => (wave.number === 1 ? { ...wave, onlyGroups: ["Sales"] } : wave));
    expect(datesOf(schedule({ waves: none }), "Kickoff meeting")).toEqual([]);
  });
});

describe("gaps and gates", () => {
  const SEPTEMBER = groupIn("IT", "2026-09");

  it("move a message further from the one before it", () => {
    const result = schedule({ groups: [SEPTEMBER], rules: { leastGapDays: 3 } });
    expect(datesOf(result, "Pre-rollout email 1")).toEqual(["2026-09-04 IT"]);
    expect(result.problems).toEqual([]);
  });

  it("are reported with the figures where the week is too short for them", () => {
    const result = schedule({ groups: [SEPTEMBER], rules: { leastGapDays: 7 } });
    expect(datesOf(result, "Pre-rollout email 1")).toEqual(["2026-09-07 IT"]);
    expect(result.problems).toEqual([
      {
        code: "gap-too-short",
        sheet: "Groups",
        cell: "A2",
        message: "Pre-rollout email 1",
        group: "IT",
        previous: "Kickoff meeting",
        days: 6,
        least: 7,
      },
    ]);
  });

  it("hold an enrollment back until the group before has had its days, whatever the order of the rows", () => {
    for (const groups of [
      [IT, HR],
      [HR, IT],
    ]) {
      const result = schedule({ groups, rules: { leastGateDays: 30 } });
      expect(datesOf(result, "Enrollment email")).toEqual(["2026-07-21 IT", "2026-08-20 HR"]);
      expect(result.problems).toEqual([]);
    }
  });

  it("count from the last group of the month before, Lab on 21 July and not IT on 20", () => {
    const fair = entryFor("2026-07-21", "2026-07-21", { scope: { kind: "groups", names: ["IT"] } });
    for (const groups of [
      [IT, groupIn("Lab", "2026-07"), HR],
      [groupIn("Lab", "2026-07"), IT, HR],
    ]) {
      const result = schedule({ groups, rules: { leastGateDays: 30, calendar: [fair] } });
      expect(datesOf(result, "Enrollment email").at(-1)).toBe("2026-08-20 HR");
    }
  });

  it("do not hold groups of the same month apart", () => {
    const result = schedule({ rules: { leastGateDays: 20 } });
    expect(datesOf(result, "Enrollment email").slice(3)).toEqual([
      "2026-10-20 HR",
      "2026-10-20 Finance",
      "2026-10-20 Executives",
    ]);
  });

  it.each([
    { leastGateDays: 0, told: [], because: "there is no gate" },
    {
      leastGateDays: 14,
      told: [{ code: "gate-too-short", days: -7, least: 14 }],
      because: "14 days are wanted",
    },
  ])(
    "tell $told of an enrollment locked before that of the month before: $because",
    ({ leastGateDays, told }) => {
      const locked: FixedDate = {
        kind: "locked",
        message: "Enrollment email",
        group: "HR",
        slice: 1,
        date: civilDate("2026-07-14"),
        source: { sheet: "Communications", cell: "M7" },
      };
      const { problems } = schedule({ groups: [IT, HR], rules: { leastGateDays }, fixedDates: [locked] });
      expect(problems.filter(({ code }) => code === "gate-too-short")).toMatchObject(told);
    },
  );

  it("report an enrollment that cannot wait so long", () => {
    const result = schedule({ groups: [IT, HR], rules: { leastGateDays: 60 } });
    expect(datesOf(result, "Enrollment email")).toEqual(["2026-07-21 IT", "2026-08-21 HR"]);
    expect(result.problems).toEqual([
      {
        code: "gate-too-short",
        sheet: "Groups",
        cell: "A3",
        group: "HR",
        previous: "IT",
        days: 31,
        least: 60,
      },
    ]);
  });
});

describe("the help desk's capacity", () => {
  const RETAIL = groupIn("Retail", "2026-09", { users: 2000 });
  const OFFICE = groupIn("Office", "2026-09", { users: 100 });

  it("is compared with the users of all groups that enroll in a week", () => {
    const result = schedule({
      groups: [RETAIL, OFFICE],
      rules: { capacity: { usersPerWeek: 2000, whenFull: "warn" } },
    });
    expect(result.problems).toEqual([
      {
        code: "over-capacity",
        sheet: "Groups",
        cell: "A2",
        week: civilDate("2026-09-14"),
        users: 2100,
        most: 2000,
        groups: ["Retail", "Office"],
      },
    ]);
  });

  it("divides a group that is too large into batches in weeks on end, two weeks apart over days of a fifth week", () => {
    const result = schedule({
      groups: [RETAIL, OFFICE],
      rules: { capacity: { usersPerWeek: 700, whenFull: "split" } },
    });
    expect(datesOf(result, "Enrollment email")).toEqual([
      "2026-09-15 Retail 1/3",
      "2026-09-22 Retail 2/3",
      "2026-10-06 Retail 3/3",
      "2026-09-15 Office",
    ]);
    expect(datesOf(result, "Post-enrollment email").slice(0, 3)).toEqual([
      "2026-09-22 Retail 1/3",
      "2026-10-06 Retail 2/3",
      "2026-10-13 Retail 3/3",
    ]);
    expect(result.plan.months.map(isoMonthText)).toEqual(["2026-09", "2026-10"]);
    expect(result.problems.map((problem) => problem.code)).toEqual(["over-capacity"]);
    expect(result.problems[0]).toMatchObject({ users: 767, most: 700 });
  });
});

describe("a fixed date", () => {
  const source = { sheet: "Communications", cell: "M7" };
  const fixedOn = (date: string, more: Partial<FixedDate> = {}): FixedDate => {
    return {
      kind: "locked",
      message: "Enrollment email",
      group: "HR",
      slice: 1,
      date: civilDate(date),
      source,
      ...more,
    };
  };

  it("is kept, and what comes after it waits for it", () => {
    const result = schedule({
      groups: [IT, HR],
      fixedDates: [fixedOn("2026-08-25", { message: "ENROLLMENT  EMAIL", kind: "sent" })],
    });
    expect(datesOf(result, "Enrollment email")).toEqual(["2026-07-21 IT", "2026-08-25 HR"]);
    expect(result.plan.scheduled.at(-1)).toMatchObject({
      sendDate: civilDate("2026-08-26"),
      reason: { kind: "wait", for: { message: "Enrollment email" } },
    });
    expect(result.problems).toEqual([]);
  });

  it("is of no effect when its message is not in the plan", () =>
    expect(schedule({ groups: [IT], fixedDates: [fixedOn("2026-08-25")] })).toEqual(
      schedule({ groups: [IT] }),
    ));

  it.each([
    { date: "2026-08-19", codes: [], because: "it is in its week" },
    { date: "2026-08-15", codes: ["locked-on-closed-day"], because: "it is a Saturday" },
    { date: "2026-08-12", codes: ["locked-outside-week"], because: "it is a week early" },
    {
      date: "2026-08-11",
      codes: ["locked-outside-week", "out-of-order"],
      because: "it is the day of the email before",
    },
  ])("of $date is kept and warned about as $codes: $because", ({ date, codes }) => {
    const result = schedule({ groups: [IT, HR], fixedDates: [fixedOn(date)] });
    expect(datesOf(result, "Enrollment email")[1]).toBe(`${date} HR`);
    expect(result.plan.conflicts).toEqual([]);
    expect(result.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("that was sent is not warned about", () =>
    expect(
      schedule({ groups: [IT, HR], fixedDates: [fixedOn("2026-08-15", { kind: "sent" })] }).problems,
    ).toEqual([]));

  it("of a kickoff is everyone's", () => {
    const { group: _, ...everyone } = fixedOn("2026-07-03", { message: "Kickoff meeting" });
    const result = schedule({ groups: [IT, HR], fixedDates: [everyone] });
    expect(datesOf(result, "Kickoff meeting")).toEqual(["2026-07-03"]);
    expect(result.plan.scheduled[0]?.reason).toEqual({ kind: "locked" });
  });
});
