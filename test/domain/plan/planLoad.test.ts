import { isoDateText } from "../../../src/domain/calendar/civilDate";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import { planLoad } from "../../../src/domain/plan/planLoad";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
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
