import { civilDate, isoDateText, type CivilDate } from "../../../src/domain/calendar/civilDate";
import { wordsOf } from "../../support/wordsOf";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import type { Group } from "../../../src/domain/plan/group";
import type { MessageKey } from "../../../src/domain/plan/messageKey";
import { datedMessages, planChanges, type ExplainedMessage } from "../../../src/domain/plan/planChanges";
import { DEFAULT_RULES, type ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { groupIn } from "../../support/exampleGroups";
import { entryFor } from "./calendarEntries";

const IT = groupIn("IT", "2026-07");
const HR = groupIn("HR", "2026-08");

function run(groups: readonly Group[], rules: Partial<ScheduleRules> = {}): readonly ExplainedMessage[] {
  const waves = wavesInWords("monthly", wordsOf("en"));
  return datedMessages(
    scheduleWaves({ groups, waves, rules: { ...DEFAULT_RULES, ...rules }, fixedDates: [] }).plan,
  );
}

function nameOf({ message, group = "All" }: MessageKey): string {
  return `${message} to ${group}`;
}

function text(date: CivilDate | undefined): string {
  return date === undefined ? "no day" : isoDateText(date);
}

describe("a new run", () => {
  const before = run([IT, HR]);

  it("of the same plan keeps everything", () => {
    const { added, moved, removed, kept } = planChanges(before, run([IT, HR]));
    expect([added, moved, removed]).toEqual([[], [], []]);
    expect(kept).toEqual(before);
  });

  it("adds the messages of a new group, and removes those of one that left", () => {
    const { added, moved, removed, kept } = planChanges(before, run([IT, groupIn("Finance", "2026-08")]));
    expect(added.map(nameOf)).toEqual([
      "Pre-rollout email 1 to Finance",
      "Pre-rollout email 2 to Finance",
      "Enrollment email to Finance",
      "Post-enrollment email to Finance",
    ]);
    expect(removed.map(nameOf)).toEqual(added.map((message) => nameOf({ ...message, group: "HR" })));
    expect(moved).toEqual([]);
    expect(kept.map(nameOf)).toContain("Kickoff meeting to All");
  });

  it("says what a holiday moves, from when to when and why", () => {
    const after = run([IT, HR], { calendar: [entryFor("2026-08-18", "2026-08-18", { label: "Fair" })] });
    const { moved, kept } = planChanges(before, after);
    expect(moved).toEqual([
      {
        message: "Enrollment email",
        group: "HR",
        slice: 1,
        from: civilDate("2026-08-18"),
        to: civilDate("2026-08-19"),
        why: {
          kind: "closed",
          wanted: civilDate("2026-08-18"),
          because: { kind: "holiday", label: "Fair" },
          moved: "next",
        },
      },
    ]);
    expect(kept).toHaveLength(before.length - 1);
  });

  it("says what loses its day, and what gets one back", () => {
    const closed = run([IT, HR], { calendar: [entryFor("2026-08-15", "2026-08-21")] });
    const lost = planChanges(before, closed).moved;
    expect(lost.map((change) => [nameOf(change), text(change.from), text(change.to), change.why])).toEqual([
      ["Enrollment email to HR", "2026-08-18", "no day", { kind: "closedWeek" }],
    ]);
    const regained = planChanges(closed, before).moved;
    expect(regained.map((change) => [nameOf(change), text(change.from), text(change.to)])).toEqual([
      ["Enrollment email to HR", "no day", "2026-08-18"],
    ]);
    expect(planChanges(closed, closed).kept).toHaveLength(before.length);
  });

  it("knows a message by its name, group and batch, not by their case or the order of the rows", () => {
    const shouted = before
      .map((message) => ({ ...message, message: message.message.toUpperCase() }))
      .reverse();
    expect(planChanges(shouted, before).kept).toEqual(before);
  });
});
