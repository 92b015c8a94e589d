import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { editWorkbook } from "../support/editWorkbook";
import { runBuiltCli } from "./runBuiltCli";

let folder = "";
const run = (...args: readonly string[]) => runBuiltCli(folder, "preflight", ...args);

/** A rule that is not kept, or cannot be told, as `--json` prints it. */
type Told = { readonly rule: string; readonly state: string };

function notPassed(out: string): readonly Told[] {
  const { results } = JSON.parse(out) as { readonly results: readonly Told[] };
  return results.filter(({ state }) => state !== "passed");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  const rows = [
    ["Group", "Month", "Email"],
    ["IT", "2026-07", "it@example.com"],
    ["HR", "2026-08", "hr@example.com"],
  ];
  writeFileSync(join(folder, "input.xlsx"), plainWorkbook({ sheets: [{ name: "Groups", rows }] }));
  runBuiltCli(folder, "generate", "input.xlsx", "--out", "out.xlsx");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function edit(lines: string): void {
  const path = join(folder, "out.xlsx");
  writeFileSync(path, editWorkbook(readFileSync(path), `sheet = workbook['Messages']\n${lines}`));
}

it("passes what was just prepared, and says what each rule protects from", () => {
  runBuiltCli(folder, "send", "out.xlsx", "--batch", "2026-07-07", "--in-place");
  const { exitCode, out, error } = run("out.xlsx");
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
  expect(out).toContain(
    "Passed: Messages: Every cell is a text\n    Word turns numbers and dates into others",
  );
  expect(out).not.toContain("Failed");
});

it("ends with 5 while no batch is prepared: nothing of Send was checked", () => {
  const { exitCode, out } = run("out.xlsx");
  expect(exitCode).toBe(5);
  expect(out).not.toContain("Failed");
});

it("ends with 1 and says where a rule is broken, what was found and what to do", () => {
  edit("sheet['F3'] = 7865");
  const { exitCode, out } = run("out.xlsx");
  expect(exitCode).toBe(1);
  expect(out).toContain(
    'Failed: Messages!F3: Every cell is a text\n    Found: "7865". Generate again: Messages is written anew.\n    Word turns',
  );
});

it("prints the same as JSON", () => {
  edit("sheet['F3'] = 7865; sheet['F4'] = 7866");
  const { exitCode, out } = run("out.xlsx", "--json");
  expect(exitCode).toBe(1);
  expect(notPassed(out)).toMatchObject([
    {
      rule: "onlyTexts",
      sheet: "Messages",
      state: "failed",
      cell: "F3",
      count: 2,
      claim: "Every cell is a text",
    },
    { rule: "sameAsPlan", sheet: "Messages", state: "failed", cell: "F3", count: 2 },
    {
      rule: "sheetThere",
      sheet: "Send",
      state: "untold",
      count: 0,
      message: "No batch is prepared on Send.",
    },
  ]);
});

it("speaks the language asked for, in which the workbook has to be generated, too", () => {
  runBuiltCli(folder, "generate", "input.xlsx", "--out", "out.xlsx", "--locale", "sv");
  const { exitCode, out } = run("out.xlsx", "--locale", "sv");
  expect(exitCode).toBe(5);
  expect(out).toContain("Godkänt: Messages: Varje cell är en text\n");
});

it("ends with 1 before anything was generated", () => {
  const { exitCode, out } = run("input.xlsx", "--json");
  expect(exitCode).toBe(1);
  expect(notPassed(out)).toMatchObject([
    {
      rule: "sheetThere",
      sheet: "Messages",
      state: "failed",
      message: "There is no Messages sheet: generate first.",
    },
    { rule: "sheetThere", sheet: "Send", state: "untold" },
  ]);
});

it("ends with 1 when there is no plan to compare with, and says why", () => {
  const path = join(folder, "out.xlsx");
  writeFileSync(path, editWorkbook(readFileSync(path), "workbook['Groups']['B2'] = 'Julember'"));
  const { exitCode, out, error } = run("out.xlsx", "--json");
  expect(exitCode).toBe(1);
  expect(error).toMatch(/^Groups!B2: "Julember"/);
  expect(notPassed(out)).toMatchObject([{ rule: "sameAsPlan", state: "untold" }, { rule: "sheetThere" }]);
});

it.each([
  { args: [], exitCode: 2 },
  { args: ["out.xlsx", "--start", "July"], exitCode: 2 },
  { args: ["nowhere.xlsx"], exitCode: 3 },
])("ends with $exitCode for $args", ({ args, exitCode }) => expect(run(...args).exitCode).toBe(exitCode));
