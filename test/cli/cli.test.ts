import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { compoundFile } from "../adapters/xlsx/damagedFiles";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { runBuiltCli } from "./runBuiltCli";

const ASSETS = join(__dirname, "../../assets");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  copyFileSync(join(ASSETS, "sample-rollout.xlsx"), join(folder, "input.xlsx"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function hash(name: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex");
}

function run(...args: readonly string[]): ReturnType<typeof runBuiltCli> {
  return runBuiltCli(folder, ...args);
}

describe("generate", () => {
  it.each(GOLDEN_CASES)(
    "gives the tables of $name as JSON and nothing else",
    ({ sheets, timeline, messages, request, language }) => {
      writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
      // Where the sheet alone does not tell.
      const asked = request.hostLocale === "en-US" ? [] : ["--locale", language];
      const { exitCode, out } = run(
        "generate",
        "case.xlsx",
        "--out",
        "out.xlsx",
        "--start",
        "2026-07",
        "--json",
        ...asked,
      );
      expect(exitCode).toBe(0);
      const json = JSON.parse(out) as Record<string, unknown>;
      expect(Object.keys(json)).toEqual(["timeline", "messages", "problems"]);
      expect(json["timeline"]).toEqual(timeline);
      expect(json["messages"]).toEqual(messages);
    },
  );

  it("prints the matrix and where the result is, and leaves the input alone", () => {
    const before = hash("input.xlsx");
    const { exitCode, out, error } = run("generate", "input.xlsx", "--out", "out.xlsx", "--start", "2026-07");
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
    expect(out).toContain("Communication plan     July");
    expect(out).toContain("HR, Finance, and Executives");
    expect(out.endsWith("\nout.xlsx\n")).toBe(true);
    expect(hash("input.xlsx")).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["input.xlsx", "out.xlsx"]);
  });

  it("in place gives the same file as to another, and again the same, keeping permissions and links", () => {
    chmodSync(join(folder, "input.xlsx"), 0o640);
    run("generate", "input.xlsx", "--out", "out.xlsx", "--start", "2026-07");
    symlinkSync("input.xlsx", join(folder, "link.xlsx"));
    expect(run("generate", "link.xlsx", "--in-place", "--start", "2026-07").exitCode).toBe(0);
    expect(hash("input.xlsx")).toBe(hash("out.xlsx"));
    expect(run("generate", "input.xlsx", "--in-place", "--start", "2026-07").exitCode).toBe(0);
    expect(hash("input.xlsx")).toBe(hash("out.xlsx"));
    expect(statSync(join(folder, "input.xlsx")).mode & 0o777).toBe(0o640);
  });

  it("writes in the language asked for", () => {
    const { out } = run("generate", "input.xlsx", "--out", "out.xlsx", "--locale", "sv-SE", "--json");
    expect((JSON.parse(out) as { timeline: string[][] }).timeline[1]?.[0]).toBe("Våg 1");
  });

  it("takes the Settings sheet's start month unless --start says otherwise", () => {
    const sheets = [
      {
        name: "Groups",
        rows: [
          ["Group", "Month"],
          ["IT", "March"],
        ],
      },
      {
        name: "Settings",
        rows: [
          ["Setting", "Value"],
          ["Start month", "2031-01"],
        ],
      },
    ];
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
    const monthOf = (...more: readonly string[]): unknown => {
      const { out } = run("generate", "case.xlsx", "--out", "out.xlsx", "--json", ...more);
      return (JSON.parse(out) as { messages: { Month: string }[] }).messages[0]?.Month;
    };
    expect(monthOf()).toBe("March 2031");
    expect(monthOf("--start", "2029-06")).toBe("March 2030");
  });
});

describe("problems in the sheet", () => {
  it("are one line each on stderr, end in 1, and nothing is written", () => {
    const rows = [
      ["Group", "Month"],
      ["IT", "Julember"],
      ["HR", null],
      ["Retail", "Ne\u009b2J\nver"],
    ];
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets: [{ name: "Groups", rows }] }));
    const before = hash("case.xlsx");
    const { exitCode, out, error } = run("generate", "case.xlsx", "--in-place", "--json");
    expect(exitCode).toBe(1);
    expect(error.trimEnd().split("\n")).toEqual([
      'Groups!B2: "Julember" is not a month. Write a month name or a date.',
      'Groups!B3: "HR" has no month. Give every group a month.',
      'Groups!B4: "Ne2J ver" is not a month. Write a month name or a date.',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      timeline: [],
      messages: [],
      problems: [
        { severity: "error", code: "unknown-month", sheet: "Groups", cell: "B2" },
        { severity: "error", code: "missing-month", sheet: "Groups", cell: "B3" },
        { severity: "error", code: "unknown-month", sheet: "Groups", cell: "B4" },
      ],
    });
    expect(hash("case.xlsx")).toBe(before);
  });
});

describe("usage", () => {
  it.each([
    { args: [], because: "no command" },
    { args: ["generate"], because: "no input" },
    { args: ["generate", "input.xlsx"], because: "no target" },
    { args: ["generate", "input.xlsx", "--out", "o.xlsx", "--in-place"], because: "two targets" },
    { args: ["generate", "input.xlsx", "--out", "./input.xlsx"], because: "the input itself" },
    { args: ["generate", "input.xlsx", "--out", "o.xlsm"], because: "another format" },
    { args: ["generate", "input.xlsx", "--out", "o.xlsx", "--start", "July"], because: "no such start" },
    { args: ["generate", "input.xlsx", "--out", "o.xlsx", "--locale", "tlh"], because: "no such language" },
    { args: ["generate", "input.xlsx", "--out", "o.xlsx", "--frobnicate"], because: "no such option" },
    { args: ["starter", "input.xlsx"], because: "a file that exists" },
  ])("$because: ends in 2 and writes nothing", ({ args }) => {
    const before = hash("input.xlsx");
    const { exitCode, out, error } = run(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(error).not.toBe("");
    expect(hash("input.xlsx")).toBe(before);
    expect(readdirSync(folder)).toEqual(["input.xlsx"]);
  });

  it("is told by --help, which ends in 0", () => {
    const { exitCode, out } = run("generate", "--help");
    expect(exitCode).toBe(0);
    for (const option of ["--out", "--in-place", "--sheet", "--locale", "--start", "--json"])
      expect(out).toContain(option);
  });
});

describe("file trouble", () => {
  it.each([
    { because: "no file", make: undefined, says: "could not be opened" },
    { because: "an empty file", make: () => Buffer.alloc(0), says: "not a whole Excel workbook" },
    {
      because: "not a zip",
      make: () => Buffer.from("Group,Month\nIT,July\n"),
      says: "not a whole Excel workbook",
    },
    {
      because: "a truncated workbook",
      make: () => readFileSync(join(ASSETS, "sample-rollout.xlsx")).subarray(0, -200),
      says: "not a whole Excel workbook",
    },
    {
      because: "an encrypted workbook",
      make: () => compoundFile("EncryptedPackage"),
      says: "encrypted with a password",
    },
    {
      because: "an .xls workbook",
      make: () => compoundFile("Workbook"),
      says: "another format",
    },
    {
      because: "a zip bomb",
      make: () => Buffer.from(zipSync({ "[Content_Types].xml": new Uint8Array(300_000_000) }, { level: 9 })),
      says: "unpacks to far more",
    },
  ])("$because: ends in 3 with one sentence, and nothing is written", ({ make, says }) => {
    if (make !== undefined) writeFileSync(join(folder, "case.xlsx"), make());
    const { exitCode, out, error } = run("generate", "case.xlsx", "--out", "out.xlsx");
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: "" });
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(error).toContain(says);
    expect(existsSync(join(folder, "out.xlsx"))).toBe(false);
  });

  it("of a read-only target ends in 3, and the target is as it was", () => {
    writeFileSync(join(folder, "out.xlsx"), "mine");
    chmodSync(join(folder, "out.xlsx"), 0o444);
    const { exitCode, error } = run("generate", "input.xlsx", "--out", "out.xlsx");
    expect(exitCode).toBe(3);
    expect(error).toContain("may be read but not written");
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("mine");
  });

  it("of a folder that is not there ends in 3", () => {
    expect(run("generate", "input.xlsx", "--out", "nowhere/out.xlsx").exitCode).toBe(3);
  });
});

describe("starter", () => {
  it("makes a workbook that generate takes", () => {
    expect(run("starter", "new.xlsx", "--locale", "sv").exitCode).toBe(0);
    const { exitCode, out } = run("generate", "new.xlsx", "--in-place", "--start", "2026-07");
    expect(exitCode).toBe(0);
    expect(out).toContain("Personalavdelning, ekonomi och chefer");
  });
});
