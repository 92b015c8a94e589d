import fc from "fast-check";
import { compareDates, isoDateText, isoWeekday } from "../../../src/domain/calendar/civilDate";
import { addMonths, isoMonthText, isSameMonth, yearMonth } from "../../../src/domain/calendar/yearMonth";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import type { Group } from "../../../src/domain/plan/group";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

const waves = wavesInWords("monthly", wordsOf("en"));

function schedule(
  groups: readonly Group[],
  more: Partial<ScheduleRules> = {},
): ReturnType<typeof scheduleWaves> {
  return scheduleWaves({ groups, waves, rules: { ...DEFAULT_RULES, ...more }, fixedDates: [] });
}

describe("the default plan", () => {
  it.each([
    { message: "Kickoff meeting", group: "IT", date: "2026-07-01", because: "first open day of July" },
    { message: "Pre-rollout email 1", group: "IT", date: "2026-07-07", because: "first Tuesday of July" },
    { message: "Pre-rollout email 2", group: "IT", date: "2026-07-14", because: "second Tuesday of July" },
    {
      message: "Enrollment email",
      group: "Retail",
      date: "2026-09-15",
      because: "third Tuesday of September",
    },
    {
      message: "Post-enrollment email",
      group: "HR",
      date: "2026-10-27",
      because: "fourth Tuesday of October",
    },
    {
      message: "Pre-rollout email 1",
      group: "Retail",
      date: "2026-09-01",
      because: "the kickoff was in July",
    },
  ])("sends $message to $group on $date: $because", ({ message, group, date }) => {
    const entry = schedule(EXAMPLE_GROUPS).plan.scheduled.find(
      (scheduled) =>
        scheduled.message.name === message && scheduled.groups.some((member) => member.name === group),
    );
    expect(entry && isoDateText(entry.sendDate)).toBe(date);
  });

  it("holds the kickoff for everyone on Tuesday 1 September 2026, and the first email the day after", () => {
    const { plan } = schedule([groupIn("IT", "2026-09"), groupIn("HR", "2026-10")]);
    expect(
      plan.scheduled.slice(0, 2).map((entry) => [entry.message.name, isoDateText(entry.sendDate)]),
    ).toEqual([
      ["Kickoff meeting", "2026-09-01"],
      ["Pre-rollout email 1", "2026-09-02"],
    ]);
    expect(plan.scheduled[0]?.groups.map((group) => group.name)).toEqual(["IT", "HR"]);
  });

  it("runs over New Year and keeps the months without a group", () => {
    const { plan } = schedule([groupIn("HR", "2027-02"), groupIn("IT", "2026-11")]);
    expect(plan.months.map(isoMonthText)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  });

  it("refuses to be empty", () => {
    expect(() => schedule([])).toThrow(RangeError);
  });
});

describe("a message without an open day", () => {
  const IT = groupIn("IT", "2026-07");
  const HR = groupIn("HR", "2026-08", { source: { sheet: "Groups", cell: "A3" } });

  it("is a problem for its group, and a conflict that says why", () => {
    const { plan, problems } = schedule([IT, HR], {
      calendar: [entryFor("2026-08-15", "2026-08-21", { label: "Inventory", kind: "freeze" })],
    });
    expect(problems).toEqual([
      { code: "no-open-day", sheet: "Groups", cell: "A3", message: "Enrollment email", group: "HR" },
    ]);
    expect(plan.conflicts).toEqual([
      expect.objectContaining({ groups: [HR], conflict: { kind: "closedWeek" } }),
    ]);
    const toHr = plan.scheduled.filter((entry) => entry.groups.includes(HR));
    expect(toHr.map((entry) => entry.message.name)).not.toContain("Enrollment email");
  });

  it("is one in every week when all seven days are closed, which is found at once", () => {
    const { plan } = schedule([IT, HR], { weekend: [1, 2, 3, 4, 5, 6, 7] });
    expect(plan.scheduled).toEqual([]);
    expect(new Set(plan.conflicts.map(({ conflict }) => conflict.kind))).toEqual(new Set(["closedWeek"]));
    expect(plan.conflicts).toHaveLength(9);
  });

  it("is another problem where the month has no such week", () => {
    const fifth = waves.map((wave) => ({
      ...wave,
      messages: wave.messages.map((message) =>
        wave.number === 5 ? { ...message, week: 5 as const } : message,
      ),
    }));
    const { plan, problems } = scheduleWaves({
      groups: [groupIn("IT", "2027-02")],
      waves: fifth,
      rules: DEFAULT_RULES,
      fixedDates: [],
    });
    expect(problems.map(({ code }) => code)).toEqual(["no-such-week"]);
    expect(plan.conflicts.map(({ conflict }) => conflict)).toEqual([{ kind: "noSuchWeek" }]);
  });
});

describe("any plan", () => {
  const anyGroups = fc
    .array(fc.integer({ min: 0, max: 4799 }), { minLength: 1, maxLength: 12 })
    .map((offsets) =>
      offsets.map((offset, index) =>
        groupIn(`Group ${String(index)}`, isoMonthText(addMonths(yearMonth("2000-01"), offset % 36))),
      ),
    );

  it("sends each group its messages in order, inside their weeks and months, on workdays", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const { plan, problems } = schedule(groups);
        expect(problems).toEqual([]);
        for (const group of groups) {
          const received = plan.scheduled.filter((entry) => entry.groups.includes(group));
          expect(received.map((entry) => entry.wave.number)).toEqual([1, 2, 3, 4, 5]);
          received.forEach((entry, index) => {
            const previous = received[index - 1];
            if (previous !== undefined)
              expect(compareDates(entry.sendDate, previous.sendDate)).toBeGreaterThan(0);
            expect(isoWeekday(entry.sendDate)).toBeLessThanOrEqual(5);
            expect(isSameMonth(entry.sendDate, entry.month)).toBe(true);
            expect(compareDates(entry.window.first, entry.sendDate)).toBeLessThanOrEqual(0);
            expect(compareDates(entry.sendDate, entry.window.last)).toBeLessThanOrEqual(0);
          });
        }
      }),
    );
  });

  it("gives the same dates whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const datesOf = (ordered: readonly Group[]): readonly string[] =>
          schedule(ordered)
            .plan.scheduled.flatMap((entry) =>
              entry.groups.map(
                (group) => `${group.name} ${entry.message.name} ${isoDateText(entry.sendDate)}`,
              ),
            )
            .sort();
        expect(datesOf([...groups].reverse())).toEqual(datesOf(groups));
      }),
    );
  });
});
