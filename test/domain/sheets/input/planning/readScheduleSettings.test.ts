import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { wordsOf } from "../../../../support/wordsOf";
import { DEFAULT_RULES } from "../../../../../src/domain/plan/scheduleRules";
import { readScheduleSettings } from "../../../../../src/domain/sheets/input/planning/readScheduleSettings";
import {
  scheduleRules,
  settingsInForce,
} from "../../../../../src/domain/sheets/input/planning/scheduleSettings";
import { settingsStarter } from "../../../../../src/domain/sheets/starters/settingsStarter";
import type { Cell } from "../../../../../src/domain/grid/grid";
import { sheetOf } from "../readSheet";

const en = wordsOf("en");

function read(...rows: readonly (readonly Cell[])[]): ReturnType<typeof readScheduleSettings> {
  return readScheduleSettings([sheetOf([["Setting", "Value"], ...rows], [], "Settings")], en);
}

describe("the settings of a schedule", () => {
  it.each<{ name: string; value: Cell; means: object }>([
    { name: "Week rule", value: "First full week", means: { weekRule: "firstFull" } },
    { name: "Week rule", value: "isoMajority", means: { weekRule: "isoMajority" } },
    { name: "veckoregel", value: "Veckan med den första", means: { weekRule: "containsFirst" } },
    { name: "First day of week", value: "sunday", means: { weekStart: 7 } },
    { name: "Weekend", value: "Fri, Sat", means: { weekend: [5, 6] } },
    { name: "Weekend", value: "0000011", means: { weekend: [6, 7] } },
    { name: "Weekend", value: 7, means: { weekend: [5, 6] } },
    { name: "Weekend", value: "eg", means: { weekend: [5, 6] } },
    { name: "Weekend", value: "sa", means: { weekend: [5, 6] } },
    { name: "Default weekday", value: "Thu", means: { defaultWeekday: 4 } },
    { name: "Kickoff lead weeks", value: 4, means: { leadWeeks: 4 } },
    { name: "Kickoff repeats", value: "3", means: { repeats: 3 } },
    { name: "Minimum gap (days)", value: 5, means: { leastGap: 5 } },
    { name: "Gate (days)", value: 14, means: { leastGate: 14 } },
    { name: "Capacity per week (users)", value: "1,500 users", means: { capacity: 1500 } },
    { name: "Over capacity", value: "Split", means: { whenFull: "split" } },
    { name: "Plan shape", value: "Staggered migration", means: { shape: "staggered" } },
    { name: "Plan shape", value: "two-email", means: { shape: "twoEmails" } },
    {
      name: "Support contact",
      value: "desk@example.com",
      means: {
        fields: [{ header: "Support contact", text: "desk@example.com", column: "SupportContact" }],
      },
    },
    {
      name: "Deadline",
      value: "1 May",
      means: { fields: [{ header: "Deadline", text: "1 May", column: "Deadline" }] },
    },
  ])("$name = $value", ({ name, value, means }) =>
    expect(read([name, value])).toMatchObject({ ...means, problems: [] }),
  );

  it.each<{ name: string; value: Cell; code: string }>([
    { name: "Week rule", value: "second", code: "not-a-choice" },
    { name: "First day of week", value: 1, code: "not-a-choice" },
    { name: "Weekend", value: 11, code: "not-a-choice" },
    { name: "Weekend", value: "XX", code: "not-a-choice" },
    { name: "Weekend", value: "1111111", code: "not-a-choice" },
    { name: "Weekend", value: "Mon, Tue, Wed, Thu, Fri, Sat, Sun", code: "not-a-choice" },
    { name: "Kickoff lead weeks", value: -1, code: "not-in-range" },
    { name: "Kickoff repeats", value: 0, code: "not-in-range" },
    { name: "Minimum gap (days)", value: 1.5, code: "not-in-range" },
    { name: "Gate (days)", value: "soon", code: "not-in-range" },
    { name: "Capacity per week (users)", value: 0, code: "not-in-range" },
    { name: "Over capacity", value: "panic", code: "not-a-choice" },
    { name: "Plan shape", value: "empty", code: "not-a-choice" },
    { name: "Plan shape", value: { error: "#N/A" }, code: "cell-error" },
  ])("$name cannot be $value", ({ name, value, code }) => {
    const { problems, weekend, shape } = read([name, value]);
    expect(problems).toMatchObject([{ code, sheet: "Settings", cell: "B2" }]);
    expect({ weekend, shape }).toEqual({ weekend: undefined, shape: undefined });
  });

  it("stop at two letters that are a country and a weekday", () => {
    const rows = [["Wochenende", "sa"]];
    expect(readScheduleSettings([sheetOf(rows, [], "Einstellungen")], wordsOf("de"))).toMatchObject({
      weekend: undefined,
      problems: [
        {
          code: "weekday-or-country",
          sheet: "Einstellungen",
          cell: "B1",
          name: "Wochenende",
          found: "sa",
          weekday: 6,
          country: "SA",
          weekend: [5, 6],
        },
      ],
    });
  });

  it("count where they stand first, and where they are not empty", () =>
    expect(read(["Gate (days)", null], ["Gate (days)", 7], ["Gate (days)", 9]).leastGate).toBe(7));

  it("are fields by names that are not taken, columns at once where a merge takes them", () =>
    expect(
      read(
        ["Start month", "July 2026"],
        ["Language", "English"],
        ["Gate (days)", 7],
        ["Group", "mine"],
        ["senddate", "mine"],
        ["Two words", "x"],
        ["two words", "y"],
        ["部署", "総務"],
        ["Hotline", "first"],
        ["hotline", "second"],
        ["Count", 12],
        ["Blank", " "],
      ).fields,
    ).toEqual([
      { header: "Two words", text: "x" },
      { header: "部署", text: "総務" },
      { header: "Hotline", text: "first", column: "Hotline" },
      { header: "Count", text: "12", column: "Count" },
    ]));

  it.each(LANGUAGE_TAGS)("as they are started from are what holds without them, in %s", (tag) => {
    const words = wordsOf(tag);
    const { name, rows } = settingsStarter(words, "monthly");
    const settings = readScheduleSettings([sheetOf(rows, [], name)], words);
    expect(settings.problems).toEqual([]);
    expect(scheduleRules(settingsInForce(settings), [])).toEqual(DEFAULT_RULES);
    expect(settings).toMatchObject({ shape: "monthly", defaultWeekday: 2, fields: [] });
  });

  it("begin the weeks of the load on the first day of week, whatever the week rule", () =>
    expect(scheduleRules(settingsInForce(read(["First day of week", "Sunday"])), [])).toEqual({
      ...DEFAULT_RULES,
      weekStart: 7,
    }));

  it("make rules: calendar weeks begin on Monday, and a limit warns, unless they say otherwise", () => {
    expect(scheduleRules(settingsInForce(read(["Week rule", "firstFull"], ["Capacity", 10])), [])).toEqual({
      ...DEFAULT_RULES,
      weekRule: { kind: "firstFull", weekStart: 1 },
      capacity: { usersPerWeek: 10, whenFull: "warn" },
    });
  });
});
