import { civilDate } from "../../../src/domain/calendar/civilDate";
import { LANGUAGE_TAGS } from "../../../src/domain/language/languageTag";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import type { Group } from "../../../src/domain/plan/group";
import type { PlanShape } from "../../../src/domain/plan/planShapes";
import { lintPlan } from "../../../src/domain/plan/lintPlan";
import type { Problem } from "../../../src/domain/plan/problem";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { isExecutives } from "../../../src/domain/recognition/isExecutives";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

function lint(
  rules: Partial<ScheduleRules>,
  fixedDates: readonly FixedDate[] = [],
  groups: readonly Group[] = EXAMPLE_GROUPS,
  shape?: PlanShape,
): readonly Problem[] {
  return lintPlan(
    scheduleWaves({
      groups,
      waves: wavesInWords(shape ?? "monthly", wordsOf("en")),
      rules: { ...DEFAULT_RULES, ...rules },
      fixedDates,
    }).plan,
    { isExecutives, ...(shape && { shape }) },
  );
}

const NO_KICKOFF_SHARED = { kickoff: { leadWeeks: 1, repeats: 1 } };

describe("a plan is advised on", () => {
  it("a kickoff in the week of the first email", () =>
    expect(lint({})).toEqual([
      {
        code: "kickoff-with-first-message",
        sheet: "Groups",
        cell: "A2",
        kickoff: "Kickoff meeting",
        groups: ["IT"],
      },
    ]));

  it("an enrollment before the group before it was asked how it went", () => {
    const late: FixedDate = {
      kind: "locked",
      message: "Post-enrollment email",
      group: "Retail",
      slice: 1,
      date: civilDate("2026-10-21"),
      source: { sheet: "Communications", cell: "M7" },
    };
    expect(lint(NO_KICKOFF_SHARED, [late])).toEqual([
      {
        code: "enrolled-before-evaluated",
        sheet: "Groups",
        cell: "A2",
        groups: ["HR", "Finance", "Executives"],
        previous: "Retail",
      },
    ]);
  });

  it.each([
    ...LANGUAGE_TAGS.map((tag) => wordsOf(tag).sample.groups.executives),
    "LEADERSHIP TEAM",
    "Finance & Executives",
    "Ledningsgruppen (12)",
  ])("%s in the first of several months", (name) => {
    const groups = [groupIn("IT", "2026-07"), groupIn(name, "2026-07"), groupIn("HR", "2026-08")];
    expect(lint(NO_KICKOFF_SHARED, [], groups)).toEqual([
      { code: "executives-in-pilot", ...groups[1]?.source, group: name },
    ]);
  });

  it.each([
    { because: "executives come later", names: ["IT/2026-07", "Executives/2026-08"] },
    { because: "there is one month, and no pilot", names: ["IT/2026-07", "Executives/2026-07"] },
    { because: "the word is part of another name", names: ["Executive assistants/2026-07", "HR/2026-08"] },
  ])("nothing, when $because", ({ names }) => {
    const groups = names.map((text) => {
      const [name = "", month = ""] = text.split("/");
      return groupIn(name, month);
    });
    expect(lint(NO_KICKOFF_SHARED, [], groups)).toEqual([]);
  });

  it("a plan shape with executives in its pilot, like any other", () => {
    const groups = [groupIn("Executives", "2026-07"), groupIn("HR", "2026-08")];
    for (const shape of ["monthly", "staggered", "twoEmails"] as const)
      expect(lint({}, [], groups, shape).map(({ code }) => code)).toEqual(["executives-in-pilot"]);
  });

  it("the default plan, when a date that the person locked opens an enrollment too early", () => {
    const early: FixedDate = {
      kind: "locked",
      message: "Enrollment email",
      group: "Retail",
      slice: 1,
      date: civilDate("2026-08-20"),
      source: { sheet: "Communications", cell: "M7" },
    };
    expect(lint({}, [early], EXAMPLE_GROUPS, "monthly")).toEqual([
      expect.objectContaining({ code: "enrolled-before-evaluated", groups: ["Retail"] }),
    ]);
  });

  it("nothing of a shape that is its own doing: the default plan's kickoff, the deadlines of the staggered cycle", () => {
    const closed = {
      calendar: [entryFor("2026-09-01", "2026-09-01", { scope: { kind: "groups", names: ["IT"] } })],
    };
    for (const shape of ["monthly", "staggered", "twoEmails"] as const)
      expect(lint(closed, [], EXAMPLE_GROUPS, shape)).toEqual([]);
  });

  it("nothing, when the kickoff comes a week earlier", () => expect(lint(NO_KICKOFF_SHARED)).toEqual([]));
});
