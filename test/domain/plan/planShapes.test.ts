import { isoDateText } from "../../../src/domain/calendar/civilDate";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import { PLAN_SHAPES, wavesOfShape } from "../../../src/domain/plan/planShapes";
import { DEFAULT_RULES } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import type { Wave } from "../../../src/domain/plan/wave";
import { groupIn } from "../../support/exampleGroups";

const text = (name: string) => ({ name, subject: `${name}?`, body: `${name}!` });
const STAGGERED = wavesOfShape("staggered", {
  announcePlan: text("Announce"),
  instructToEnroll: text("Instruct"),
  giveDeadline: text("Deadline"),
  enforceAccess: text("Enforce"),
});
const TWO_EMAILS = wavesOfShape("twoEmails", {
  benefitsAndSchedule: text("Benefits"),
  enrollNow: text("Enroll now"),
});

function datesOf(waves: readonly Wave[]): readonly string[] {
  const groups = [groupIn("IT", "2026-07"), groupIn("HR", "2026-08")];
  const { plan, problems } = scheduleWaves({ groups, waves, rules: DEFAULT_RULES, fixedDates: [] });
  expect(problems).toEqual([]);
  return plan.scheduled.map(
    ({ message, groups: [group], sendDate }) =>
      `${isoDateText(sendDate)} ${message.name} ${group?.name ?? ""}`,
  );
}

describe("a plan shape", () => {
  it("staggered has each step a month after the last, and each group a month after the one before", () =>
    expect(datesOf(STAGGERED)).toEqual([
      "2026-07-07 Announce IT",
      "2026-08-04 Announce HR",
      "2026-08-04 Instruct IT",
      "2026-09-01 Instruct HR",
      "2026-09-01 Deadline IT",
      "2026-10-06 Deadline HR",
      "2026-10-06 Enforce IT",
      "2026-11-03 Enforce HR",
    ]));

  it("of two emails has one to prepare and one to enroll", () =>
    expect(datesOf(TWO_EMAILS)).toEqual([
      "2026-07-07 Benefits IT",
      "2026-08-04 Benefits HR",
      "2026-07-21 Enroll now IT",
      "2026-08-18 Enroll now HR",
    ]));

  it("that is empty has nothing to send", () => expect(datesOf(wavesOfShape("empty", {}))).toEqual([]));

  it("monthly is Microsoft's example, with its own words", () =>
    expect(wavesInWords("monthly", wordsOf("sv")).map(({ messages: [message] }) => message?.name)).toEqual([
      "Kickoff-möte",
      "E-post före distribution 1",
      "E-post före distribution 2",
      "E-post om registrering",
      "E-post efter registrering",
    ]));

  it("is typed as no other is, in small letters", () => {
    const options = Object.values(PLAN_SHAPES).map(({ option }) => option);
    expect(new Set(options).size).toBe(options.length);
    for (const option of options) expect(option).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
