import { civilDate, serialDay } from "../../../../../src/domain/calendar/civilDate";
import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { wordsOf } from "../../../../support/wordsOf";
import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import type { Group } from "../../../../../src/domain/plan/group";
import { DEFAULT_RULES, type ScheduleRules } from "../../../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../../../src/domain/plan/scheduleWaves";
import type { Wave } from "../../../../../src/domain/plan/wave";
import { communicationsSheet } from "../../../../../src/domain/sheets/outputs/communications/communicationsSheet";
import type { OutputDraft } from "../../../../../src/domain/grid/sheetDraft";
import { peopleByGroup } from "../../../../../src/domain/messages/people";
import { entryFor } from "../../../plan/calendarEntries";
import { groupIn } from "../../../../support/exampleGroups";

const en = wordsOf("en");
const NOBODY = { recipients: [], listed: new Set<string>(), suppressed: new Set<string>() };
const PEOPLE = peopleByGroup(NOBODY, new Map(), new Map()).peopleOf;
const FIRST_RUN = { earlier: { byKey: new Map(), also: [] }, ownHeaders: [], looseRows: [] };

function sheetOf(
  groups: readonly Group[],
  rules: Partial<ScheduleRules> = {},
  waves: readonly Wave[] = wavesInWords("monthly", en),
  fields: ReadonlyMap<string, string> = new Map(),
): OutputDraft {
  const { plan } = scheduleWaves({ groups, waves, rules: { ...DEFAULT_RULES, ...rules }, fixedDates: [] });
  return communicationsSheet(plan, en, 1900, FIRST_RUN, fields, PEOPLE);
}

/** The texts of a column below its header. */
function column({ rows }: OutputDraft, header: string): readonly unknown[] {
  const index = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => row[index]);
}

describe("the Communications sheet", () => {
  it("says of a message that found no day why, and leaves its date empty", () => {
    const draft = sheetOf([groupIn("IT", "2026-07")], { calendar: [entryFor("2026-07-15", "2026-07-21")] });
    expect([
      column(draft, "Message").at(-1),
      column(draft, "Send date").at(-1),
      column(draft, "Why this date").at(-1),
    ]).toEqual(["Enrollment email", null, "No date: every day of the week is closed."]);
  });

  it("numbers the batches of a divided group, and has no such column for others", () => {
    const rules = { capacity: { usersPerWeek: 100, whenFull: "split" } } as const;
    const draft = sheetOf([groupIn("IT", "2026-07", { users: 201 })], rules);
    const enrollments = draft.rows.filter((row) => row.includes("Enrollment email"));
    const at = (header: string): number => draft.rows[0]?.indexOf(header) ?? -1;
    expect(enrollments.map((row) => [row[at("Batch")], row[at("Recipients")]])).toEqual([
      ["1/3", 67],
      ["2/3", 67],
      ["3/3", 67],
    ]);
    expect(sheetOf([groupIn("IT", "2026-07")]).rows[0]).not.toContain("Batch");
  });

  it("takes sender and owner from the waves, and the link from the settings", () => {
    const waves = wavesInWords("monthly", en).map((wave) => ({
      ...wave,
      messages: wave.messages.map((message) => ({ ...message, sender: "CIO", owner: "Ana" })),
    }));
    const draft = sheetOf(
      [groupIn("IT", "2026-07")],
      {},
      waves,
      new Map([["feedbacklink", "https://example.com"]]),
    );
    for (const [header, text] of [
      ["Sender", "CIO"],
      ["Owner", "Ana"],
      ["Feedback link", "https://example.com"],
    ] as const)
      expect(new Set(column(draft, header))).toEqual(new Set([text]));
  });

  it("takes the owner of a group where the message has none and goes to that group alone", () => {
    const draft = sheetOf([groupIn("IT", "2026-07", { owner: "Ada" }), groupIn("HR", "2026-07")]);
    const owners = column(draft, "Audience").map(
      (audience, row) => [audience, column(draft, "Owner")[row]] as const,
    );
    expect(new Map(owners)).toEqual(
      new Map([
        ["All", null],
        ["IT", "Ada"],
        ["HR", null],
      ]),
    );
  });

  it("has a column for the groups' keys where they have any", () => {
    const draft = sheetOf([groupIn("IT", "2026-07", { key: "7" }), groupIn("HR", "2026-08")]);
    expect(column(draft, "Group key").slice(0, 3)).toEqual([null, "7", "7"]);
    expect(sheetOf([groupIn("IT", "2026-07")]).rows[0]).not.toContain("Group key");
  });

  it("goes by send date, as real dates", () => {
    const dates = column(sheetOf([groupIn("HR", "2026-08"), groupIn("IT", "2026-07")]), "Send date");
    expect(dates[0]).toBe(serialDay(civilDate("2026-07-01"), 1900));
    expect(dates).toEqual([...dates].sort((a, b) => Number(a) - Number(b)));
  });

  it.each(LANGUAGE_TAGS)(
    "has headers of its own, a drop-down and a hint on what is the person's (%s)",
    (tag) => {
      const words = wordsOf(tag);
      const { headers, statuses } = words.communications;
      const groups = [groupIn("IT", "2026-07")];
      const { plan } = scheduleWaves({
        groups,
        waves: wavesInWords("monthly", words),
        rules: DEFAULT_RULES,
        fixedDates: [],
      });
      const { rows, table, validations } = communicationsSheet(
        plan,
        words,
        1900,
        FIRST_RUN,
        new Map(),
        PEOPLE,
      );
      expect(new Set(Object.values(headers).map((header) => header.toLowerCase())).size).toBe(
        Object.values(headers).length,
      );
      expect(table?.range).toEqual({
        firstRow: 0,
        firstColumn: 0,
        lastRow: rows.length - 1,
        lastColumn: (rows[0]?.length ?? 0) - 1,
      });
      expect(validations?.flatMap(({ list }) => (list ? [list.choices] : []))).toEqual([
        Object.values(statuses),
      ]);
      expect(validations?.flatMap(({ hint }) => (hint ? [hint.title] : []))).toEqual([
        headers.owner,
        headers.status,
        headers.lockedDate,
        headers.sent,
        headers.notes,
        headers.feedback,
      ]);
    },
  );
});
