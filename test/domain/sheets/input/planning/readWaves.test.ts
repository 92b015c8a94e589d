import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import { problemText } from "../../../../../src/domain/words/problemText";
import { mailWordsOf } from "../../../../../src/domain/words/mailWordsOf";
import { wordsOf } from "../../../../support/wordsOf";
import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { PLAN_SHAPE_NAMES } from "../../../../../src/domain/plan/planShapes";
import { hasErrors } from "../../../../../src/domain/plan/hasErrors";
import type { Wave } from "../../../../../src/domain/plan/wave";
import { readWaves } from "../../../../../src/domain/sheets/input/planning/readWaves";
import { wavesStarter } from "../../../../../src/domain/sheets/starters/wavesStarter";
import type {
  WavesContext,
  WavesReading,
} from "../../../../../src/domain/sheets/input/planning/wavesReading";
import { drawnSheet, sheetOf } from "../readSheet";

const en = wordsOf("en");
const CONTEXT: WavesContext = {
  words: en,
  groups: ["IT", "HR", "Parts, Labels and Co"],
  defaultWeekday: 2,
  templates: wavesInWords("monthly", en).flatMap(({ messages }) => messages),
  fields: { personal: [], ofGroups: [], settings: [{ header: "SupportContact", name: "SupportContact" }] },
};

function read(drawing: string, more: Partial<WavesContext> = {}): WavesReading {
  const reading = readWaves([drawnSheet(drawing)], { ...CONTEXT, ...more });
  if (reading === undefined) throw new Error("no waves were found");
  return reading;
}

/** `Cell code`, in order. */
function codes({ problems }: WavesReading): readonly string[] {
  return problems.map(({ cell, code }) => `${cell} ${code}`);
}

describe("a waves sheet", () => {
  it("gives waves of several messages, by number, each with its own audience", () => {
    const { waves, problems } = read(`
      Wave | Message  | Phase           | Audience                 | Week   | Weekday  | Channels         | Sender | Owner | Subject     | Body
      2    | Reminder | before enrollment | HR, Parts, Labels and Co | 1-3  | Thu      | Email; Intranet  | Desk   | Ann   | {{Group}}!  | In {{ Month }}
           | Poster   | preEnrollment   |                          | last   |          | Posters          |        |       |             |
      Wave 1 | Meeting | Kick-off       | Everyone                 | First week | torsdag |                |        |       |             |
    `);
    expect(problems).toEqual([]);
    expect(waves).toEqual([
      {
        number: 1,
        audience: "everyone",
        messages: [
          {
            name: "Meeting",
            phase: "kickoff",
            channels: ["meeting"],
            week: 1,
            monthsAfter: 0,
            weekday: 4,
            subject: mailWordsOf("en").kickoffMeeting.subject,
            body: mailWordsOf("en").kickoffMeeting.body,
          },
        ],
      },
      {
        number: 2,
        audience: "eachGroup",
        onlyGroups: ["HR", "Parts, Labels and Co"],
        messages: [
          {
            name: "Reminder",
            phase: "preEnrollment",
            channels: ["email", "website"],
            week: { from: 1, to: 3 },
            monthsAfter: 0,
            weekday: 4,
            sender: "Desk",
            owner: "Ann",
            subject: "{{Group}}!",
            body: "In {{ Month }}",
          },
          {
            name: "Poster",
            phase: "preEnrollment",
            channels: ["poster"],
            week: "last",
            monthsAfter: 0,
            weekday: 2,
            subject: "",
            body: "",
          },
        ],
      } satisfies Wave,
    ]);
  });

  it("is known by its headers on any sheet, in Swedish too, below a title", () => {
    const { waves, problems } = read(`
      Vår plan |
      |
      Våg | Meddelande | Fas          | Målgrupp     | Vecka        | Veckodag
      1   | Hej        | Registrering | Varje grupp  | Andra veckan | mån
    `);
    expect(problems).toEqual([]);
    expect(waves[0]).toMatchObject({
      audience: "eachGroup",
      messages: [
        { phase: "enrollment", week: 2, weekday: 1, subject: mailWordsOf("en").enrollmentEmail.subject },
      ],
    });
  });

  it.each([
    { drawing: "Group | Month\nIT | July", because: "groups" },
    { drawing: "Message | Group | Wave | Week\nHello | IT | 1 | 2", because: "a row for each group" },
    { drawing: "Message | Text\nHello | World", because: "no plan" },
  ])("is not found in $because", ({ drawing }) =>
    expect(readWaves([drawnSheet(drawing)], CONTEXT)).toBeUndefined(),
  );

  it("on a sheet of its name needs no more than messages", () =>
    expect(readWaves([drawnSheet("Message | Subject", [], "Vågor")], CONTEXT)?.problems).toMatchObject([
      { code: "no-waves", sheet: "Vågor", cell: "A1" },
    ]));

  it.each(
    LANGUAGE_TAGS.flatMap((tag) =>
      PLAN_SHAPE_NAMES.filter((shape) => shape !== "empty").map((shape) => ({ tag, shape })),
    ),
  )("as it is started from reads back as the $shape plan in $tag", ({ tag, shape }) => {
    const words = wordsOf(tag);
    const { name, rows } = wavesStarter(words, shape);
    const expected = wavesInWords(shape, words);
    const reading = readWaves([sheetOf(rows, [], name)], { ...CONTEXT, words, templates: [] });
    expect(reading).toEqual({ sheet: name, waves: expected, problems: [] });
  });

  it("holds a kickoff for some groups once for all of them", () =>
    expect(
      read(`
        Wave | Message | Phase   | Audience | Week
        1    | Pilot   | Kickoff | IT; HR   | 1
      `).waves[0],
    ).toMatchObject({ audience: "everyone", onlyGroups: ["IT", "HR"] }));

  it("has the weekday that is written for a kickoff, too; without one it takes the first open day", () =>
    expect(
      read(`
        Wave | Message | Phase      | Audience | Week | Weekday
        1    | Kickoff | Kickoff    | All      | 1    |
        2    | Meeting | Kickoff    | All      | 2    | Thursday
        3    | Enroll  | Enrollment |          | 3    |
      `).waves.map(({ messages: [message] }) => message?.weekday),
    ).toEqual(["first", 4, 2]));

  it("takes text and channels from our own message of that name", () => {
    const { waves } = read(`
      Wave | Message             | Week
      1    | pre-rollout  EMAIL 2 | 2
      2    | Enrollment email    | 3
    `);
    expect(waves[0]?.messages[0]).toMatchObject({
      phase: "preEnrollment",
      channels: ["email", "website", "social", "poster"],
      body: mailWordsOf("en").preRolloutEmail2.body,
    });
  });
});

describe("the problems of a waves sheet", () => {
  const HEADER = "Wave | Message | Phase | Audience | Week | Weekday | Channels | Subject | Body";
  it.each([
    { row: "0 | A | kickoff | All | 1", problems: ["A2 not-in-range"] },
    { row: " | A | kickoff | All | 1", problems: ["A2 missing-value"] },
    { row: "1 |  | kickoff | All | 1", problems: ["B2 missing-value"] },
    { row: "1 | A | liftoff | All | 1", problems: ["C2 not-a-choice"] },
    { row: "1 | A | kickoff | Sales | 1", problems: ["D2 not-a-choice"] },
    { row: "1 | A | kickoff | All | 6", problems: ["E2 unknown-week"] },
    { row: "1 | A | kickoff | All | 46025", problems: ["E2 unknown-week"] },
    { row: "1 | A | kickoff | All | 3-1", problems: ["E2 unknown-week"] },
    { row: "1 | A | kickoff | All | ", problems: ["E2 missing-value"] },
    { row: "1 | A | kickoff | All | 1 | Someday", problems: ["F2 not-a-choice"] },
    { row: "1 | A | kickoff | All | 1 | | pigeon", problems: ["G2 not-a-choice"] },
    { row: "1 | A | kickoff | All | #N/A", problems: ["E2 cell-error", "E2 missing-value"] },
    { row: "1 | =A() | kickoff | All | 1", problems: ["B2 formula-like"] },
    {
      row: "1 | A | liftoff | Sales | 9 | Someday | pigeon",
      problems: [
        "C2 not-a-choice",
        "D2 not-a-choice",
        "E2 unknown-week",
        "F2 not-a-choice",
        "G2 not-a-choice",
      ],
    },
    {
      row: "1 | A | enrollment | each group | 1 | | email | {{Grup}} | {{SupportContact}} {{group}}",
      problems: ["H2 unknown-field", "I2 unknown-field"],
    },
    {
      row: "1 | A | preEnrollment | each group | 1 | | email | {{Group}} | {{EnrollmentDate}}",
      problems: ["I2 unknown-field"],
    },
  ])("$row", ({ row, problems }) => expect(codes(read(`${HEADER}\n${row}`))).toEqual(problems));

  it("say what could stand there, and the nearest field", () => {
    const { problems } = read(`${HEADER}
      1 | A | enrollment | Sales | 1 | | email | Hi | Hi`);
    expect(problems.map((problem) => problemText(en, problem))).toEqual([
      '"Sales" is not a value for Audience. Write one of: All, Each group, IT, HR, Parts, Labels and Co.',
    ]);
    const fields = read(`${HEADER}
      1 | A | enrollment | | 1 | | email | {{Grup}} | {{SendDateLang}}`);
    expect(fields.problems).toMatchObject([{ nearest: "Group" }, { nearest: "SendDateLong" }]);
  });

  it.each([
    { one: "HR, IT", other: "it ; HR", because: "order, case and separators do not count" },
    { one: "IT, HR", other: "IT, IT, HR", because: "a name twice is one name" },
    { one: "each group", other: "HR, IT, Parts, Labels and Co", because: "these are all that there are" },
    { one: "IT, Sales", other: "SALES; it", groups: undefined, because: "the groups could not be read" },
    { one: "each group", other: "HR, IT", differs: true, because: "one more group is among each" },
    { one: "All", other: "each group", differs: true, because: "at once is not each in its own month" },
  ])("compare the audiences $one and $other of a wave: $because", ({ one, other, differs, ...more }) => {
    const { groups, ...unread } = CONTEXT;
    const context = "groups" in more ? unread : { ...unread, ...(groups && { groups }) };
    const reading = readWaves(
      [
        drawnSheet(`${HEADER}
          1 | A | enrollment | ${one} | 1 | | | Hi | Hi
          1 | B | enrollment | ${other} | 2 | | | Hi | Hi`),
      ],
      context,
    );
    expect(reading && codes(reading)).toEqual(differs === true ? ["D3 several-audiences"] : []);
  });

  it.each([
    {
      rows: ["1 | A | enrollment | | 1", "2 | B | preEnrollment | | 2"],
      told: ["B3 A"],
      because: "it is a breach",
    },
    {
      rows: ["2 | A | preEnrollment | | 2", "1 | B | enrollment | | 1"],
      told: ["B2 B"],
      because: "waves count, not rows",
    },
    {
      rows: ["1 | A | enrollment | | 1", "1 | B | kickoff | | 2"],
      told: ["B3 A"],
      because: "so is it within a wave",
    },
    {
      rows: [
        "1 | A | postEnrollment | | 1",
        "2 | B | enrollment | | 2",
        "3 | C | preEnrollment | | 3",
        "4 | D | preEnrollment | | 4",
      ],
      told: ["B3 A", "B4 B", "B5 B"],
      because: "each is told once, with the first of the nearest phase",
    },
    {
      rows: ["1 | A | preEnrollment | | 1", "2 | B | enrollment | | 2", "3 | C | enrollment | | 3"],
      told: [],
      because: "two of a phase are in order",
    },
    {
      rows: ["1 | A | enrollment | IT | 1", "2 | B | preEnrollment | HR | 2"],
      told: [],
      because: "no group gets both",
    },
    {
      rows: ["1 | A | enrollment | IT, HR | 1", "2 | B | preEnrollment | hr | 2"],
      told: ["B3 A"],
      because: "HR gets both",
    },
  ])("tell of $rows that $told are out of order: $because", ({ rows, told }) => {
    const { problems } = read([HEADER, ...rows.map((row) => `${row} | | | Hi | Hi`)].join("\n"));
    expect(
      problems.map((problem) => `${problem.cell} ${"previous" in problem ? problem.previous : problem.code}`),
    ).toEqual(told);
  });

  it("say which phases they are, and are warnings", () => {
    const { problems, waves } = read(`${HEADER}
      1 | Enroll | enrollment | | 1 | | | Hi | Hi
      2 | News | preEnrollment | | 2 | | | Hi | Hi`);
    expect(problems).toEqual([
      {
        code: "phases-out-of-order",
        sheet: "Plan",
        cell: "B3",
        message: "News",
        phase: "Pre-enrollment",
        previous: "Enroll",
        previousPhase: "Enrollment",
      },
    ]);
    expect(hasErrors(problems)).toBe(false);
    expect(waves).toHaveLength(2);
  });

  it("tell of a name twice, of a wave with two audiences, and of a text that nothing can lend", () => {
    const reading = read(`${HEADER}
      1 | A | enrollment | All | 1 | | | Hi | Hi
      1 | B | enrollment | each group | 1 | | | Hi | Hi
      2 |  a | enrollment | | 1 | | | Hi | Hi
    `);
    expect(codes(reading)).toEqual(["D3 several-audiences", "B4 repeated-message"]);
    const texts = read(`${HEADER}
      1 | A | enrollment | | 1
      2 | B | enrollment | | 2
    `);
    expect(codes(texts)).toEqual(["H3 missing-text", "I3 missing-text"]);
  });

  it("leave names of groups alone where the groups could not be read", () => {
    const { groups: _, ...context } = CONTEXT;
    const reading = readWaves([drawnSheet(`${HEADER}\n1 | A | enrollment | Sales; Depot | 1`)], context);
    expect(reading?.problems).toEqual([]);
    expect(reading?.waves[0]?.onlyGroups).toEqual(["Sales", "Depot"]);
  });
});
