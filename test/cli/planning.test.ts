import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseIcs } from "../adapters/ics/parseIcs";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { PLANNING_CASES } from "../golden/planningCases";
import { runBuiltCli } from "./runBuiltCli";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): ReturnType<typeof runBuiltCli> {
  return runBuiltCli(folder, ...args);
}

type Json = { readonly timeline: readonly (readonly string[])[]; readonly problems: readonly object[] };

function generate(file: string): Json {
  const { exitCode, out } = run("generate", file, "--out", "out.xlsx", "--start", "2026-07", "--json");
  expect(exitCode).toBe(0);
  return JSON.parse(out) as Json;
}

describe("starter", () => {
  it.each(["en", "sv"])("in %s gives the example exactly", (locale) => {
    expect(run("starter", "new.xlsx", "--locale", locale).exitCode).toBe(0);
    const golden = GOLDEN_CASES.find(({ name }) => name === `example-${locale}/list`);
    expect(generate("new.xlsx")).toMatchObject({
      timeline: golden?.timeline,
      problems: [{ code: "kickoff-with-first-message" }],
    });
  });

  it.each([
    { shape: "monthly", labels: ["Wave 1", "Kickoff meeting"], rows: 11 },
    { shape: "staggered", labels: ["Wave 1", "Announce the plan"], rows: 9 },
    { shape: "two-email", labels: ["Wave 1", "Benefits and schedule"], rows: 5 },
  ])("makes the $shape plan", ({ shape, labels, rows }) => {
    expect(run("starter", "new.xlsx", "--locale", "en", "--shape", shape).exitCode).toBe(0);
    const { timeline } = generate("new.xlsx");
    expect(timeline).toHaveLength(rows);
    expect(timeline.slice(1, 3).map(([label]) => label)).toEqual(labels);
  });

  it("of an empty plan asks for messages", () => {
    expect(run("starter", "new.xlsx", "--locale", "en", "--shape", "empty").exitCode).toBe(0);
    const { exitCode, error } = run("generate", "new.xlsx", "--in-place", "--start", "2026-07");
    expect(exitCode).toBe(1);
    expect(error).toMatch(/^Waves!B1: There is no message under the headers/);
  });

  it("makes nothing but groups where that is asked for", () => {
    expect(run("starter", "new.xlsx", "--locale", "en", "--only-groups").exitCode).toBe(0);
    const golden = readFileSync(join(__dirname, "../../assets/sample-rollout.xlsx"));
    expect(readFileSync(join(folder, "new.xlsx")).length).toBe(golden.length);
  });

  it.each([
    ["--shape", "round"],
    ["--shape", "staggered", "--only-groups"],
  ])("ends in 2 on %s %s %s", (...args) => {
    const { exitCode, error } = run("starter", "new.xlsx", ...args);
    expect(exitCode).toBe(2);
    expect(error).not.toBe("");
    expect(existsSync(join(folder, "new.xlsx"))).toBe(false);
  });
});

describe("a workbook with a plan of its own", () => {
  it.each(PLANNING_CASES)("$name gives its timeline", ({ sheets, timeline }) => {
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
    expect(generate("case.xlsx").timeline).toEqual(timeline);
  });

  it("has its problems told with their cells, all of them", () => {
    const sheets = [
      {
        name: "Groups",
        rows: [
          ["Group", "Month"],
          ["IT", "July"],
        ],
      },
      {
        name: "Waves",
        rows: [
          ["Wave", "Message", "Phase", "Week", "Subject"],
          [1, "Hello", "enrollment", "7", "Hi"],
        ],
      },
      {
        name: "Settings",
        rows: [
          ["Setting", "Value"],
          ["Kickoff repeats", 99],
        ],
      },
      {
        name: "Calendar",
        rows: [
          ["From", "Label"],
          ["soon", "Party"],
        ],
      },
    ];
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
    const { exitCode, error } = run("generate", "case.xlsx", "--in-place");
    expect(exitCode).toBe(1);
    expect(error.trimEnd().split("\n")).toEqual([
      'Settings!B2: "99" is not a value for Kickoff repeats. Write a whole number from 1 to 12.',
      'Waves!D2: "7" is not a week of a month. Write, as text, 1 to 5, last, or weeks such as 1-3.',
      'Calendar!A2: "soon" is not a date. Write a date, such as 2026-12-24.',
    ]);
  });
});

describe("calendar", () => {
  const [golden] = PLANNING_CASES;

  it("writes every date as a whole day, in any time zone, and again the same", () => {
    writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets: golden?.sheets ?? [] }));
    const { exitCode, out } = run("calendar", "case.xlsx", "--out", "plan.ics", "--locale", "en");
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "plan.ics\n" });
    const text = readFileSync(join(folder, "plan.ics"), "utf8");
    const days = parseIcs(text).events.map((event) => [
      event.get("DTSTART;VALUE=DATE"),
      event.get("SUMMARY"),
    ]);
    const expected = golden?.dates.map(([date = "", message = "", groups = ""]) => [
      date.replaceAll("-", ""),
      `${message}: ${message === "Kickoff" ? "All" : groups}`,
    ]);
    expect(days.sort()).toEqual(expected?.sort());
    run("calendar", "case.xlsx", "--out", "again.ics", "--locale", "en");
    expect(readFileSync(join(folder, "again.ics"), "utf8")).toBe(text);
  });

  it("writes nothing while the sheets have errors", () => {
    writeFileSync(
      join(folder, "case.xlsx"),
      plainWorkbook({ sheets: [{ name: "Sheet1", rows: [["Milk"]] }] }),
    );
    const { exitCode, error } = run("calendar", "case.xlsx", "--out", "plan.ics");
    expect(exitCode).toBe(1);
    expect(error).toContain("Sheet1!A1");
    expect(existsSync(join(folder, "plan.ics"))).toBe(false);
  });

  it.each([[[]], [["--out", "plan.xlsx"]], [["--out"]]])("ends in 2 with %j", (args) =>
    expect(run("calendar", "case.xlsx", ...args).exitCode).toBe(2),
  );

  it("ends in 3 without a workbook", () =>
    expect(run("calendar", "case.xlsx", "--out", "plan.ics").exitCode).toBe(3));
});
