import { civilDate } from "../../../src/domain/calendar/civilDate";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import { pastProblems } from "../../../src/domain/plan/pastProblems";
import { DEFAULT_RULES } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import { groupIn } from "../../support/exampleGroups";
import { wordsOf } from "../../support/wordsOf";

const groups = [
  groupIn("HR", "2026-08", { source: { sheet: "Groups", cell: "A2" } }),
  groupIn("IT", "2026-07"),
];
const waves = wavesInWords("monthly", wordsOf("en"));

function fixed(kind: "locked" | "sent" | "cancelled", message: string, date: string): FixedDate {
  const source = { sheet: "Communications", cell: "M2" };
  return {
    kind,
    message,
    slice: 1,
    date: civilDate(date),
    source,
    ...(message !== "Kickoff meeting" && { group: "IT" }),
  };
}

describe("a plan in the past", () => {
  it.each([
    { today: "2026-07-01", past: [], because: "the kickoff is today" },
    { today: "2026-07-02", past: ["Kickoff meeting"], because: "the kickoff was yesterday" },
    {
      today: "2026-07-08",
      past: ["Kickoff meeting", "Pre-rollout email 1 IT"],
      because: "they are told by date",
    },
    {
      today: "2026-07-08",
      fixedDates: [
        fixed("sent", "Kickoff meeting", "2026-07-01"),
        fixed("cancelled", "Pre-rollout email 1", "2026-07-07"),
      ],
      past: [],
      because: "what was sent or cancelled is settled",
    },
    {
      today: "2026-07-02",
      fixedDates: [fixed("locked", "Enrollment email", "2026-06-30")],
      past: ["Enrollment email IT", "Kickoff meeting"],
      because: "a locked date is past as any other",
    },
  ])("tells on $today of $past: $because", ({ today, fixedDates = [], past }) => {
    const { plan } = scheduleWaves({ groups, waves, rules: DEFAULT_RULES, fixedDates });
    const problems = pastProblems(plan, civilDate(today));
    expect(problems).toHaveLength(past.length > 0 ? 1 : 0);
    const sends = problems.flatMap((problem) => (problem.code === "sends-in-past" ? problem.sends : []));
    expect(
      sends.map(({ message, group }) => (group === undefined ? message : `${message} ${group}`)),
    ).toEqual(past);
  });
});
