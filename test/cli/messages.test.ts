import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { ownershipMark } from "../../src/app/workbookPort";
import type { Cell } from "../../src/domain/grid/grid";
import { plainWorkbook, plainWorkbookParts, relationshipsXml } from "../adapters/xlsx/plainWorkbook";
import { zipParts } from "../adapters/xlsx/zipParts";
import { parseCsv } from "../support/parseCsv";
import { runBuiltCli } from "./runBuiltCli";

process.env["CLI_TODAY"] = "2001-06-10";

const GROUPS = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "2001-07"],
    ["HR", "2001-08"],
  ],
};
const WAVES = {
  name: "Waves",
  rows: [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    [1, "News", "preEnrollment", "Each group", "1", "Email", "For {{Name|you}}", "Hello"],
    [2, "Start", "enrollment", "Each group", "2", "Email", "Start of {{Group}}", "Today"],
    [2, "Start again", "enrollment", "Each group", "3", "Email", "Start", "Today"],
  ],
};
const RECIPIENTS = {
  name: "Recipients",
  rows: [
    ["Group", "Name", "Email", "Team"],
    ["IT", 'Ann "Annie"', "ann@example.com", "=1+1"],
    ["IT", "Bo", "bo@example.com", "007"],
    ["HR", "Cy", "cy@example.com", "x;y,z"],
  ],
};
const IDS = [
  "2001-07-03 News",
  "2001-07-10 Start",
  "2001-07-17 Start again",
  "2001-08-07 News",
  "2001-08-14 Start",
  "2001-08-21 Start again",
];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets: [GROUPS, WAVES, RECIPIENTS] }));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): ReturnType<typeof runBuiltCli> {
  return runBuiltCli(folder, ...args);
}

/** Without the byte order mark. */
function csv(separator = ","): readonly (readonly string[])[] {
  return parseCsv(readFileSync(join(folder, "out.csv"), "utf8").replace("\uFEFF", ""), separator);
}

async function sheetIn(file: string, name: string): Promise<readonly (readonly Cell[])[]> {
  const workbook = await openXlsx(readFileSync(join(folder, file)), nodeCodec);
  const [sheet] = await workbook.read([name]);
  return sheet?.grid ?? [];
}

describe("messages", () => {
  it("lists the batches, one a line, with how many mails and whether they are due", () => {
    const { exitCode, out, error } = run("messages", "case.xlsx");
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
    const [, , ...lines] = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      IDS.map((id, index) => [id, index < 3 ? "2" : "1", "coming"]),
    );
    expect(readdirSync(folder)).toEqual(["case.xlsx"]);
  });

  it("gives them as JSON", () => {
    const { exitCode, out } = run("messages", "case.xlsx", "--batch", "2001-07-10", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({
      batches: [
        {
          id: "2001-07-10 Start",
          message: "Start",
          sendDate: "2001-07-10",
          groups: ["IT"],
          mails: 2,
          sent: 0,
          cancelled: 0,
          timing: "coming",
        },
      ],
      problems: [],
    });
  });

  it.each(IDS)("writes of batch %s exactly those rows of Messages, in their order", async (id) => {
    const { exitCode, out, error } = run("messages", "case.xlsx", "--batch", id, "--csv", "out.csv");
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
    expect(out.endsWith("\nout.csv\n")).toBe(true);
    run("generate", "case.xlsx", "--out", "out.xlsx");
    const [header = [], ...rows] = await sheetIn("out.xlsx", "Messages");
    expect(csv()).toEqual([header, ...rows.filter((row) => row[header.indexOf("Batch")] === id)]);
  });

  it("writes all batches, and says that one merge has one subject", async () => {
    const { exitCode, error } = run("messages", "case.xlsx", "--csv", "out.csv", "--separator", ";");
    expect(exitCode).toBe(0);
    expect(error.trimEnd().split("\n")).toEqual([expect.stringContaining("one subject line")]);
    run("generate", "case.xlsx", "--out", "out.xlsx");
    expect(csv(";")).toEqual(await sheetIn("out.xlsx", "Messages"));
  });

  it("writes for an add-on", () => {
    const asked = ["--csv", "out.csv", "--profile", "add-on", "--time", "17:05"];
    const { exitCode, error } = run("messages", "case.xlsx", "--batch", "2001-08-07 News", ...asked);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
    expect(csv()).toEqual([
      ["Email Address", "Name", "Subject", "Body", "Group", "Scheduled Date", "Mail Merge Status"],
      ["cy@example.com", "Cy", "For Cy", "Hello", "HR", "2001-08-07 17:05:00", ""],
    ]);
  });

  it("writes at nine unless told otherwise", () => {
    run("messages", "case.xlsx", "--batch", "2001-08-07", "--csv", "out.csv", "--profile", "add-on");
    expect(csv()[1]).toContain("2001-08-07 09:00:00");
  });

  it.each([
    { wanted: "2001-07-10 Strt", says: 'the nearest is "2001-07-10 Start"' },
    { wanted: "2001-07", says: '"2001-07-03 News", "2001-07-10 Start", "2001-07-17 Start again"' },
  ])("of a batch $wanted says which there are, ends in 2 and writes nothing", ({ wanted, says }) => {
    const { exitCode, out, error } = run("messages", "case.xlsx", "--batch", wanted, "--csv", "out.csv");
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(error).toContain(says);
    expect(existsSync(join(folder, "out.csv"))).toBe(false);
  });

  it("with an error in the sheets ends in 1, and leaves the file as it was", () => {
    const rows = [
      ["Group", "Month"],
      ["IT", "Julember"],
    ];
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets: [{ name: "Groups", rows }] }));
    writeFileSync(join(folder, "out.csv"), "mine");
    const { exitCode, out, error } = run("messages", "case.xlsx", "--csv", "out.csv", "--json");
    expect(exitCode).toBe(1);
    expect(error).toMatch(/^Groups!B2: /);
    expect(JSON.parse(out)).toMatchObject({ batches: [], problems: [{ code: "unknown-month" }] });
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("mine");
  });

  it.each([
    { args: [], because: "no input" },
    { args: ["case.xlsx", "--csv", "out.xlsx"], because: "another format" },
    { args: ["case.xlsx", "--separator", ";"], because: "a separator of nothing" },
    { args: ["case.xlsx", "--profile", "add-on"], because: "a profile of nothing" },
    { args: ["case.xlsx", "--csv", "out.csv", "--profile", "outlook"], because: "no such profile" },
    { args: ["case.xlsx", "--csv", "out.csv", "--separator", "|"], because: "no such separator" },
    { args: ["case.xlsx", "--csv", "out.csv", "--time", "09:00"], because: "a time for Word" },
    {
      args: ["case.xlsx", "--csv", "out.csv", "--profile", "add-on", "--time", "9 am"],
      because: "no time of day",
    },
  ])("$because: ends in 2 and writes nothing", ({ args }) => {
    const { exitCode, out, error } = run("messages", ...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(error).not.toBe("");
    expect(readdirSync(folder)).toEqual(["case.xlsx"]);
  });

  it.each([
    { args: ["none.xlsx"], because: "no file" },
    { args: ["case.xlsx", "--csv", "nowhere/out.csv"], because: "no folder" },
  ])("$because: ends in 3", ({ args }) => {
    expect(run("messages", ...args).exitCode).toBe(3);
    expect(readdirSync(folder)).toEqual(["case.xlsx"]);
  });
});

/** The case with its outputs, and some statuses written on Communications, by message and group. */
async function mark(statuses: Readonly<Record<string, string>>): Promise<void> {
  run("generate", "case.xlsx", "--in-place");
  const workbook = await openXlsx(readFileSync(join(folder, "case.xlsx")), nodeCodec);
  const { sheets } = await workbook.describe();
  const read = await workbook.read(sheets.map(({ name }) => name));
  const [header = []] = read.find(({ name }) => name === "Communications")?.grid ?? [];
  const at = (name: string): number => header.indexOf(name);
  writeFileSync(
    join(folder, "case.xlsx"),
    plainWorkbook({
      sheets: read.map(({ name, grid }) => ({
        name,
        rows: grid.map((row) => {
          const status = statuses[`${String(row[at("Message")])} to ${String(row[at("Audience")])}`];
          const isMarked = name === "Communications" && status !== undefined;
          return header.map((_, column) =>
            isMarked && column === at("Status") ? status : (row[column] ?? null),
          );
        }),
      })),
      names: sheets.flatMap(({ name: sheet, output }) =>
        output === undefined ? [] : [{ name: ownershipMark(output), refersTo: { sheet, range: WHOLE } }],
      ),
    }),
  );
}

const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
const SENT = /^error: "2001-07-10 Start" was sent on 2001-07-10/m;

describe("a batch that was sent", () => {
  beforeEach(() => mark({ "Start to IT": "Sent", "News to HR": "Cancelled" }));

  it("is listed as sent, and what is cancelled is not listed", () => {
    const [, , ...lines] = run("messages", "case.xlsx").out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      IDS.filter((id) => id !== "2001-08-07 News").map((id) => [
        id,
        id.startsWith("2001-07") ? "2" : "1",
        id === "2001-07-10 Start" ? "sent" : "coming",
      ]),
    );
  });

  it.each([
    { command: "send", args: ["--out", "out.xlsx"] },
    { command: "send", args: ["--in-place"] },
    { command: "messages", args: ["--csv", "out.csv"] },
    { command: "messages", args: ["--csv", "out.csv", "--profile", "add-on"] },
  ])("is not written by $command $args: says when it was sent, and ends in 1", ({ command, args }) => {
    const before = readFileSync(join(folder, "case.xlsx"));
    const { exitCode, error } = run(command, "case.xlsx", "--batch", "2001-07-10", ...args);
    expect([exitCode, SENT.test(error)]).toEqual([1, true]);
    expect([readdirSync(folder), before.equals(readFileSync(join(folder, "case.xlsx")))]).toEqual([
      ["case.xlsx"],
      true,
    ]);
  });

  it("is in the JSON as sent", () => {
    const { exitCode, out } = run("send", "case.xlsx", "--batch", "2001-07-10", "--in-place", "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ batches: [{ mails: 0, sent: 2, cancelled: 0, timing: "sent" }] });
  });

  it("is not in the CSV of all batches", () => {
    run("messages", "case.xlsx", "--csv", "out.csv");
    const [header = [], ...rows] = csv();
    const ids = new Set(rows.map((row) => row[header.indexOf("Batch")]));
    expect([...ids]).toEqual(IDS.filter((id) => !["2001-07-10 Start", "2001-08-07 News"].includes(id)));
  });
});

it("says of a batch that was sent in part how many mails it does not hold", async () => {
  const both = [
    ["Group", "Month"],
    ["IT", "2001-07"],
    ["HR", "2001-07"],
  ];
  const sheets = [{ name: "Groups", rows: both }, WAVES, RECIPIENTS];
  writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
  await mark({ "Start to IT": "Sent" });
  const note = 'note: mails of "2001-07-10 Start" that are left out, sent already: 2\n';
  const { exitCode, out, error } = run("send", "case.xlsx", "--batch", "2001-07-10", "--out", "out.xlsx");
  expect({ exitCode, error, mails: out.split("\n")[0] }).toEqual({
    exitCode: 0,
    error: note,
    mails: "Mails: 1",
  });
  expect(run("messages", "case.xlsx").error).toBe(note);
});

/** What makes a workbook one that is digitally signed. */
const SIGNATURE = {
  "_rels/.rels": relationshipsXml([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
      "_xmlsignatures/origin.sigs",
    ],
  ]),
  "_xmlsignatures/origin.sigs": "",
};

describe("send", () => {
  it("writes the rows of one batch on Send, and says how many, when and what", async () => {
    const { exitCode, out, error } = run("send", "case.xlsx", "--batch", "2001-07-10", "--out", "out.xlsx");
    expect({ exitCode, out, error }).toEqual({
      exitCode: 0,
      out: "Mails: 2\nDate: 2001-07-10\nSubject: Start of IT\n\nout.xlsx\n",
      error: "",
    });
    const [header = [], ...rows] = await sheetIn("out.xlsx", "Messages");
    const ofBatch = rows.filter((row) => row[header.indexOf("Batch")] === "2001-07-10 Start");
    expect(await sheetIn("out.xlsx", "Send")).toEqual([header, ...ofBatch]);
  });

  it("says when the subjects differ", () => {
    const { out } = run("send", "case.xlsx", "--batch", "2001-07-03 News", "--in-place");
    expect(out).toBe(
      'Mails: 2\nDate: 2001-07-03\nSubject: For Ann "Annie" (others differ; a mail merge has one subject line)\n\ncase.xlsx\n',
    );
  });

  it("gives the batch as JSON", () => {
    const { out } = run("send", "case.xlsx", "--batch", "2001-08-14", "--in-place", "--json");
    expect(JSON.parse(out)).toMatchObject({ batches: [{ id: "2001-08-14 Start", mails: 1 }], problems: [] });
  });

  it.each([
    { args: ["--batch", "2001-07-10"], because: "no target" },
    { args: ["--out", "out.xlsx"], because: "no batch" },
    { args: ["--batch", "2001-07-11", "--out", "out.xlsx"], because: "no such batch" },
    { args: ["--batch", "2001", "--out", "out.xlsx"], because: "many batches" },
    { args: ["--batch", "2001-07-10", "--out", "case.xlsx"], because: "the input itself" },
    { args: ["--batch", "2001-07-10", "--out", "out.xlsm"], because: "another format" },
  ])("$because: ends in 2 and writes nothing", ({ args }) => {
    const { exitCode, out } = run("send", "case.xlsx", ...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(readdirSync(folder)).toEqual(["case.xlsx"]);
  });

  it("with an error in the sheets ends in 1 and writes nothing", () => {
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets: [{ name: "A", rows: [["Milk"]] }] }));
    const { exitCode, out } = run("send", "case.xlsx", "--batch", "2001-07-10", "--out", "out.xlsx");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(readdirSync(folder)).toEqual(["case.xlsx"]);
  });

  it("with a workbook that is signed ends in 3 and says that alone, and nothing of what it would warn of", () => {
    const rows = [...RECIPIENTS.rows, ["Nobody", "Di", "di@example.com"]];
    const parts = plainWorkbookParts({ sheets: [GROUPS, WAVES, { ...RECIPIENTS, rows }] });
    const args = ["send", "case.xlsx", "--batch", "2001-07-10", "--in-place"];
    writeFileSync(join(folder, "case.xlsx"), zipParts(parts));
    expect(run(...args)).toMatchObject({ exitCode: 0, error: expect.stringContaining("Recipients!A5") });
    writeFileSync(join(folder, "case.xlsx"), zipParts({ ...parts, ...SIGNATURE }));
    const { exitCode, out, error } = run(...args);
    expect([exitCode, out, error.split("\n").length]).toEqual([3, "", 2]);
    expect(error).not.toContain("Recipients");
  });

  it("without a workbook ends in 3", () =>
    expect(run("send", "none.xlsx", "--batch", "2001-07-10", "--in-place").exitCode).toBe(3));
});
