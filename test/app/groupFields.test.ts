import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { readRollout } from "../../src/app/readRollout";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Grid } from "../../src/domain/grid/grid";
import { recordsOf } from "../../src/domain/messages/messageRows";
import { severityOf } from "../../src/domain/plan/problem";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };
const GROUPS: Grid = [
  ["Group", "Month", "Email", "Site lead", "Floor", null, "Remarks"],
  ["IT", "2026-07", "it@example.com", "Ada", "third", null, "x"],
  ["HR", "2026-07", "hr@example.com", "Bo", null, null, null],
];

/** A plan of one email, with groups that have columns of the planner's own. */
function read(
  subject: string,
  groups: Grid = GROUPS,
  more: Readonly<Record<string, Grid>> = {},
): Promise<RolloutReading> {
  const waves: Grid = [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    [1, "Note", "preEnrollment", "Each group", "1", "Email", subject, "Text"],
  ];
  const sheets = Object.entries({ Groups: groups, Waves: waves, ...more });
  return readRollout(memoryWorkbook({ sheets: sheets.map(([name, rows]) => ({ name, rows })) }), REQUEST);
}

function mailsIn({ mails }: RolloutReading): readonly Readonly<Record<string, string>>[] {
  return mails === undefined ? [] : recordsOf(mails.rows);
}

describe("a further column of the list of groups", () => {
  it.each(["{{Site lead}}", "{{Site_lead}}"])("is a field of texts: %s", async (text) => {
    const reading = await read(`Ask ${text}`);
    expect(reading.problems).toEqual([]);
    expect(mailsIn(reading).map((mail) => [mail["Subject"], mail["Site_lead"]])).toEqual([
      ["Ask Ada", "Ada"],
      ["Ask Bo", "Bo"],
    ]);
  });

  it("that no text names is in no mail", async () => {
    const [mail] = mailsIn(await read("Hello"));
    expect(Object.keys(mail ?? {})).not.toEqual(expect.arrayContaining(["Site_lead"]));
  });

  it("is one that a text of Templates may name", async () => {
    const templates: Grid = [
      ["Message", "Language", "Subject", "Body"],
      ["Note", "Swedish", "Fråga {{Site lead}}", "Text"],
    ];
    const languages = GROUPS.map((row, index) => [...row.slice(0, 5), index === 0 ? "Language" : "sv"]);
    const reading = await read("Hello", languages, { Templates: templates });
    expect(reading.problems).toEqual([]);
    expect(mailsIn(reading).map((mail) => mail["Subject"])).toEqual(["Fråga Ada", "Fråga Bo"]);
  });

  it("is told of at the cell that is blank", async () => {
    const { problems } = await read("On the {{Floor}} floor");
    expect(problems).toEqual([
      { code: "blank-field", sheet: "Groups", cell: "E3", message: "Note", field: "Floor", rows: 1 },
    ]);
    expect(problems.map(({ code }) => severityOf(code))).toEqual(["error"]);
  });

  it("may be blank where the text has a fallback, and where Settings has a row of its name", async () => {
    expect((await read("{{Floor|Some}} floor")).problems).toEqual([]);
    const settings: Grid = [
      ["Setting", "Value"],
      ["Floor", "every"],
    ];
    const reading = await read("On {{Floor}} floor", GROUPS, { Settings: settings });
    expect(mailsIn(reading).map((mail) => mail["Subject"])).toEqual(["On third floor", "On every floor"]);
  });

  it("behind an empty column is no part of the list", async () => {
    const { problems } = await read("{{Remarks}}");
    expect(problems.map(({ code }) => code)).toEqual(["unknown-field"]);
  });

  it.each([
    {
      because: "numbers that show nothing we can write are told of together",
      cells: [1e21, 2e21],
      problems: [{ code: "number-in-field", sheet: "Groups", cell: "C2", name: "Floor", rows: 2 }],
    },
    {
      because: "an error of Excel's is told of",
      cells: [{ error: "#N/A" }, "x"],
      problems: [{ code: "cell-error", sheet: "Groups", cell: "C2", found: "#N/A" }],
    },
  ])("$because, where a text names it", async ({ cells, problems }) => {
    const groups: Grid = [
      ["Group", "Month", "Floor", "Email"],
      ...cells.map((cell, index) => [`G${String(index)}`, "2026-07", cell, "g@example.com"]),
    ];
    const told = (await read("On {{Floor}}", groups)).problems;
    expect(told.filter(({ code }) => code !== "in-several-groups")).toEqual(problems);
    const untold = (await read("Hello", groups)).problems;
    expect(untold.filter(({ code }) => code !== "in-several-groups")).toEqual([]);
  });

  it("is known to texts while the groups have errors of their own", async () => {
    const groups = [...GROUPS, ["Sales", "someday", "sales@example.com", "Cy"]];
    expect((await read("{{Site lead}}", groups)).problems.map(({ code }) => code)).toEqual(["unknown-month"]);
  });

  it("of two rows that are one group says what either says", async () => {
    const groups: Grid = [
      ["Group", "Month", "Email", "Aliases", "Site lead", "Floor"],
      ["IT", "2026-07", "it@example.com", "Computing", "Ada", null],
      ["Computing", "2026-07", null, null, "Bo", "third"],
    ];
    const [mail] = mailsIn(await read("{{Site lead}}, {{Floor}}, {{Aliases|none}}", groups));
    expect(mail).toBeUndefined();
    const [joined] = mailsIn(await read("{{Site lead}}, {{Floor}}", groups));
    expect(joined?.["Subject"]).toBe("Ada, third");
  });
});
