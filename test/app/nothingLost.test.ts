import type { Cell, Grid } from "../../src/domain/grid/grid";
import type { CommunicationColumn } from "../../src/domain/vocabulary/communications";
import { generateTimeline } from "../../src/app/generateTimeline";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { mailsOn, marked, REQUEST, rowOf, run, SENT, WAVES, type Row } from "../support/markedRuns";
import { wordsOf } from "../support/wordsOf";

const { headers, notInPlan, standsTwice, leftPlan } = wordsOf("en").communications;

const WORKBOOK: Sheets = {
  Groups: [
    ["Group", "Month", "Email"],
    ["IT", "2026-07", "it@x.com"],
    ["HR", "2026-08", "hr@x.com"],
  ],
  Waves: WAVES,
};

async function firstRun(more: Sheets = {}): Promise<Sheets> {
  return (await run({ ...WORKBOOK, ...more })).sheets;
}

/** The rows of Communications for a message and an audience, by some of their columns. */
function rowsOf(sheets: Sheets, columns: readonly CommunicationColumn[]): Grid {
  const [header = [], ...rows] = sheets["Communications"] ?? [];
  return rows.map((row) => columns.map((name) => row[header.indexOf(headers[name])] ?? null));
}

function communicationsOf(sheets: Sheets): Grid {
  const grid = sheets["Communications"] ?? [];
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** Waves with the messages by other names, and keys if they are to have some. */
function waves(names: readonly string[], keys?: readonly string[]): Grid {
  const [header = [], ...rows] = WAVES;
  return [
    keys ? [...header, "Key"] : header,
    ...rows.map((row, index) => [
      row[0] ?? null,
      names[index] ?? null,
      ...row.slice(2),
      ...(keys ? [keys[index] ?? null] : []),
    ]),
  ];
}

const WRITTEN: readonly { what: string; cells: Row }[] = [
  { what: "a note", cells: { notes: "ask Ada" } },
  { what: "an owner", cells: { owner: "Bo" } },
  { what: "a link", cells: { feedback: "https://x.com/f" } },
  { what: "a status", cells: { status: "Ready" } },
  { what: "a lock", cells: { lockedDate: 46211 } },
];

describe("what people wrote on a row of Communications", () => {
  it.each(WRITTEN)("stays when the group goes: $what", async ({ cells }) => {
    const before = marked(await firstRun(), [["Note", "HR", cells]]);
    const groups = (WORKBOOK["Groups"] ?? []).slice(0, 2);
    for (const sheets of [(await run({ ...before, Groups: groups })).sheets]) {
      expect(rowOf(sheets, "Note", "HR")).toMatchObject({ ...cells, why: notInPlan });
      expect(rowsOf((await run(sheets)).sheets, ["message", "audience", "why"])).toEqual(
        rowsOf(sheets, ["message", "audience", "why"]),
      );
    }
  });

  it("is needed for a row to stay, and an owner of the plan is not somebody's", async () => {
    const owned = {
      Groups: (WORKBOOK["Groups"] ?? []).map((row, index) => [...row, index === 0 ? "Owner" : "Ada"]),
    };
    const before = await firstRun(owned);
    const { sheets } = await run({ ...before, Groups: owned.Groups.slice(0, 2) });
    expect(rowsOf(sheets, ["audience"])).toEqual([["IT"], ["IT"]]);
  });

  it.each(WRITTEN)("joins the row that it stands twice with: $what", async ({ cells }) => {
    const before = await firstRun();
    const copy = communicationsOf(marked(before, [["Note", "IT", cells]]))[1] ?? [];
    const { sheets } = await run({ ...before, Communications: [...communicationsOf(before), copy] });
    expect(rowOf(sheets, "Note", "IT")).toMatchObject(cells);
    expect(rowsOf(sheets, ["message"])).toHaveLength(4);
  });

  it("stays in a row of its own where the two say different things, run after run", async () => {
    const before = marked(await firstRun(), [["Note", "IT", { notes: "mine" }]]);
    const copy = communicationsOf(marked(before, [["Note", "IT", { notes: "a colleague's" }]]))[1] ?? [];
    let sheets: Sheets = { ...before, Communications: [...communicationsOf(before), copy] };
    for (let times = 0; times < 3; times += 1) {
      sheets = (await run(sheets)).sheets;
      expect(
        rowsOf(sheets, ["message", "audience", "notes", "why"]).filter(
          ([message, group]) => message === "Note" && group === "IT",
        ),
      ).toEqual([
        ["Note", "IT", "mine", expect.anything()],
        ["Note", "IT", "a colleague's", standsTwice],
      ]);
    }
  });

  it("stays below the rows, where it is about no message", async () => {
    const before = await firstRun();
    const loose: readonly Cell[] = [null, null, "Total", null, "7"];
    let sheets: Sheets = { ...before, Communications: [...communicationsOf(before), [], loose] };
    for (let times = 0; times < 2; times += 1) sheets = (await run(sheets)).sheets;
    expect(communicationsOf(sheets).at(-1)?.slice(0, 5)).toEqual(loose);
  });

  it("above the headers stops the run", async () => {
    const before = await firstRun();
    const { reading } = await run({ ...before, Communications: [["Our plan"], ...communicationsOf(before)] });
    expect(reading.problems).toEqual([
      { code: "above-headers", sheet: "Communications", cell: "A1", found: "Our plan" },
    ]);
    expect(reading.outputs).toBeUndefined();
  });
});

it("formulas of the person's stay as their values, which is said", async () => {
  const before = await firstRun();
  const [header = [], ...rows] = communicationsOf(before);
  const edited: Grid = [[...header, "Days left"], ...rows.map((row, index) => [...row, index + 3])];
  const column = header.length;
  const workbook = laterWorkbook(
    { ...before, Communications: edited },
    {
      Communications: [{ firstRow: 1, firstColumn: column, lastRow: 4, lastColumn: column }],
    },
  );
  const { problems } = await generateTimeline(workbook, REQUEST, {});
  expect(problems).toEqual([
    { code: "formulas-become-values", sheet: "Communications", cell: "S2", name: "Days left", cells: 4 },
  ]);
  expect((await sheetsOf(workbook))["Communications"]?.map((row) => row[column])).toEqual([
    "Days left",
    3,
    4,
    5,
    6,
  ]);
});

describe("a message that is renamed", () => {
  it("keeps its rows and what was sent, and it is said", async () => {
    const before = marked(await firstRun(), [["Note", "IT", { ...SENT, notes: "went well" }]]);
    const { sheets, reading } = await run({ ...before, Waves: waves(["Heads-up", "Start"]) });
    expect(reading.problems).toEqual([
      {
        code: "message-renamed",
        sheet: "Communications",
        cell: expect.any(String),
        message: "Heads-up",
        was: "Note",
      },
    ]);
    expect(rowOf(sheets, "Heads-up", "IT")).toMatchObject({ status: "Sent", notes: "went well" });
    expect(mailsOn(sheets)).not.toContain("Heads-up to it@x.com");
    const again = await run(sheets);
    expect(again.reading.problems).toEqual([]);
    expect(mailsOn(again.sheets)).toEqual(mailsOn(sheets));
  });

  it("with a key keeps them without a word, also when two exchange their names", async () => {
    const before = marked(await firstRun({ Waves: waves(["Note", "Start"], ["n", "s"]) }), [
      ["Note", "IT", SENT],
    ]);
    expect(rowOf(before, "Note", "IT")).toMatchObject({ messageKey: "n" });
    const { sheets, reading } = await run({ ...before, Waves: waves(["Start", "Note"], ["n", "s"]) });
    expect(reading.problems).toEqual([]);
    expect(rowOf(sheets, "Start", "IT")).toMatchObject({ messageKey: "n", status: "Sent" });
    expect(mailsOn(sheets)).toEqual(["Note to it@x.com", "Start to hr@x.com", "Note to hr@x.com"]);
  });

  it("beside others that are new is asked about once it was sent, and else is gone", async () => {
    const two = [
      ...waves(["Heads-up", "Start"]),
      [1, "Warning", "Pre-enrollment", "Each group", 2, "Email", "A", "B"],
    ];
    const before = await firstRun();
    expect((await run({ ...before, Waves: two })).reading.problems.map(({ code }) => code)).toEqual([]);
    const { reading } = await run({ ...marked(before, [["Note", "IT", SENT]]), Waves: two });
    expect(reading.problems).toEqual([
      {
        code: "message-unclear",
        sheet: "Communications",
        cell: expect.any(String),
        was: "Note",
        messages: ["Heads-up", "Warning"],
      },
    ]);
    expect(reading.outputs).toBeUndefined();
  });

  it("to another wave is another message", async () => {
    const [header = [], , start = []] = WAVES;
    const before = marked(await firstRun(), [["Note", "IT", SENT]]);
    const moved = [header, start, [3, "Later", "Post-enrollment", "Each group", 4, "Email", "A", "B"]];
    const { sheets, reading } = await run({ ...before, Waves: moved });
    expect(reading.problems).toEqual([]);
    expect(rowOf(sheets, "Note", "IT")).toMatchObject({ why: leftPlan });
  });

  it("cannot have the key of another", async () => {
    const { reading } = await run({ ...WORKBOOK, Waves: waves(["Note", "Start"], ["a", "A"]) });
    expect(reading.problems).toEqual([
      { code: "repeated-message-key", sheet: "Waves", cell: "I3", key: "A", otherCell: "I2" },
    ]);
  });
});
