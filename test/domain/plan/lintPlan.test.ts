import { civilDate } from "../../../src/domain/calendar/civilDate";
import { wordsOf } from "../../../src/domain/language/wordsOf";
import { defaultWaves } from "../../../src/domain/plan/defaultWaves";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import { lintPlan } from "../../../src/domain/plan/lintPlan";
import type { Problem } from "../../../src/domain/plan/problem";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { EXAMPLE_GROUPS } from "../../support/exampleGroups";

function lint(rules: Partial<ScheduleRules>, fixedDates: readonly FixedDate[] = []): readonly Problem[] {
  return lintPlan(
    scheduleWaves({
      groups: EXAMPLE_GROUPS,
      waves: defaultWaves(wordsOf("en")),
      rules: { ...DEFAULT_RULES, ...rules },
      fixedDates,
    }).plan,
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
      batch: 1,
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

  it("nothing, when the kickoff comes a week earlier", () => expect(lint(NO_KICKOFF_SHARED)).toEqual([]));
});
