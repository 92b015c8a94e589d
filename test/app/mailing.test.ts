import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { readRollout } from "../../src/app/readRollout";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { recordsOf } from "../../src/domain/messages/messageRows";
import type { Cell, Grid } from "../../src/domain/grid/grid";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };
const GROUPS: Grid = [
  ["Group", "Month", "Email"],
  ["IT", "2026-07", "it@example.com"],
];
const PEOPLE = ["Group", "Name", "Email"];

/** Waves of one email with this subject and body. */
function waves(subject: string, body: string): Grid {
  return [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    [1, "Note", "preEnrollment", "Each group", "1", "Email", subject, body],
  ];
}

function read(sheets: Readonly<Record<string, Grid>>): Promise<RolloutReading> {
  const contents = { Groups: GROUPS, Waves: waves("Hello", "Text"), ...sheets };
  return readRollout(
    memoryWorkbook({ sheets: Object.entries(contents).map(([name, rows]) => ({ name, rows })) }),
    REQUEST,
  );
}

/** One column of the mails. */
function column({ mails }: RolloutReading, name: string): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record[name]);
}

describe("recipients of a workbook", () => {
  it("count from the last row as from the first, however many there are, and so do the suppressed", async () => {
    const people = Array.from({ length: 5_000 }, (_, index): readonly Cell[] => [
      "IT",
      "",
      `p${String(index)}@example.com`,
    ]);
    const silent = people.slice(2_400, 4_999).map(([, , address = null]) => [address]);
    const reading = await read({ Recipients: [PEOPLE, ...people], Suppress: [["Email"], ...silent] });
    expect(column(reading, "To")).toEqual(
      [...people.slice(0, 2_400), ...people.slice(4_999)].map(([, , address]) => address),
    );
    expect(reading.problems).toEqual([
      { code: "suppressed", sheet: "Recipients", cell: "C2402", rows: 2_599 },
    ]);
  });

  it.each([
    { sheet: "Staff", rows: [PEOPLE, ["IT", "Ann", "ann@example.com"], ["IT", "Bo", "none"]], found: 1 },
    { sheet: "Recipients", rows: [PEOPLE, ["HR", "Ann", "ann@example.com"]], found: 0 },
    { sheet: "Recipients", rows: [PEOPLE], found: undefined },
    { sheet: "Staff", rows: [["Group"], ["IT"]], found: undefined },
  ])("are told with their sheet: $found on $sheet", async ({ sheet, rows, found }) => {
    const { recipients } = await read({ [sheet]: rows });
    expect(recipients).toEqual(found === undefined ? undefined : { sheet, count: found });
  });

  it("on a sheet of their name without headers stop the plan", async () => {
    const reading = await read({ Recipients: [["IT", "ann@example.com"]] });
    expect(reading.problems).toEqual([
      {
        code: "recipients-without-headers",
        sheet: "Recipients",
        cell: "A1",
        headers: ["Group", "Email"],
      },
    ]);
    expect([reading.outputs, reading.mails]).toEqual([undefined, undefined]);
  });

  it.each<{ because: string; sheets: Readonly<Record<string, Grid>>; to: readonly string[] }>([
    { because: "nobody is suppressed", sheets: {}, to: ["it@example.com"] },
    { because: "the group's own address is", sheets: { Suppress: [["IT@example.com"]] }, to: [] },
    {
      because: "everyone in it is, and its own address reaches them",
      sheets: { Recipients: [PEOPLE, ["IT", "Ann", "ann@example.com"]], Suppress: [["ann@example.com"]] },
      to: [],
    },
  ])("are written to unless suppressed: $because", async ({ sheets, to }) => {
    expect(column(await read(sheets), "To")).toEqual(to);
  });
});

describe("hostile texts", () => {
  const MOST = 32_767;

  it.each([
    { text: "{".repeat(MOST), problem: "stray-braces", because: "as many braces as a cell holds" },
    { text: "}".repeat(MOST), problem: "stray-braces", because: "as many that close" },
    { text: "{{}}".repeat(8_000), problem: "unknown-field", because: "fields without a name" },
    { text: "{{{{Group}}}}", problem: "stray-braces", because: "braces in braces" },
    { text: "{{__proto__}}", problem: "unknown-field", because: "the prototype" },
    { text: "{{constructor}}", problem: "unknown-field", because: "what every object has" },
    { text: "{{hasOwnProperty|x}}", problem: "unknown-field", because: "a fallback is no excuse" },
    { text: "{{ Group }", problem: "stray-braces", because: "a field that is not closed" },
    { text: "{ Group of } {letters}", problem: undefined, because: "braces of ordinary text" },
    { text: "$& $1 {{Group}} \\u0000", problem: undefined, because: "patterns of replacements" },
  ])("of a template end in a mail or a problem: $because", async ({ text, problem }) => {
    const reading = await read({ Waves: waves("Hello", text) });
    expect([...new Set(reading.problems.map(({ code }) => code))]).toEqual(
      problem === undefined ? [] : [problem],
    );
    if (problem === undefined) expect(column(reading, "Body")).toEqual([text.replace("{{Group}}", "IT")]);
  });

  it.each([
    "{{Subject}}",
    "=cmd|' /C calc'!A0",
    "{{{{",
    "__proto__",
    "<script>alert(1)</script>",
    "a\tb\u0000",
  ])("%j of a person are only text", async (text) => {
    const reading = await read({
      Waves: waves("To {{Note}}", "{{Note}}"),
      Recipients: [
        [...PEOPLE, "Note"],
        ["IT", "Ann", "ann@example.com", text],
      ],
    });
    expect([column(reading, "Note"), column(reading, "Body")]).toEqual([[text], [text]]);
  });

  it("of several lines put nothing beside the subject and nobody beside the address", async () => {
    const reading = await read({
      Waves: waves("To {{Note}}\nBcc: all@example.com", "{{Note}}"),
      Recipients: [
        [...PEOPLE, "Note"],
        ["IT", "Ann", "ann@example.com", "x\r\nBcc: all@example.com"],
        ["IT", "Bo", "bo@example.com\r\nBcc: all@example.com", "x"],
      ],
    });
    expect(column(reading, "To")).toEqual(["ann@example.com"]);
    expect(column(reading, "Subject")).toEqual(["To x Bcc: all@example.com Bcc: all@example.com"]);
    expect(reading.problems.map(({ code, cell }) => [code, cell])).toEqual([["bad-address", "C3"]]);
  });
});

it("more mails than a sheet has rows are there to be exported, and no outputs", async () => {
  const people = Array.from({ length: 210_000 }, (_, index) => ["IT", "", `${String(index)}@example.com`]);
  const [header = [], ...rows] = waves("Hello", "Text");
  const five = [1, 2, 3, 4, 5].map((week) => {
    const [wave = []] = rows;
    return [
      week,
      `Note ${String(week)}`,
      "preEnrollment",
      "Each group",
      week === 5 ? "last" : String(week),
      ...wave.slice(5),
    ];
  });
  const reading = await read({ Waves: [header, ...five], Recipients: [PEOPLE, ...people] });
  expect(reading.problems).toEqual([
    { code: "too-many-messages", sheet: "Groups", cell: "A2", rows: 1_050_000, most: 1_048_575 },
  ]);
  expect([
    reading.outputs,
    reading.mails?.rows.length,
    reading.mails?.batches.map(({ rows: { length } }) => length),
  ]).toEqual([undefined, 1_050_000, [210_000, 210_000, 210_000, 210_000, 210_000]]);
  expect(reading.mails?.rows.at(1_049_999)).toContain("209999@example.com");
});
