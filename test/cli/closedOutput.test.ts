import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { runBuiltCliUnread } from "./runBuiltCli";

const GROUPS = Array.from({ length: 600 }, (_, index) => [`Group ${index}`, `2026-0${7 + (index % 3)}`]);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  const sheets = (rows: readonly (readonly string[])[]) => [
    { name: "Groups", rows: [["Group", "Month"], ...rows] },
  ];
  writeFileSync(join(folder, "many.xlsx"), plainWorkbook({ sheets: sheets(GROUPS) }));
  const wrong = GROUPS.map(([group = ""]) => [group, "Julember"]);
  writeFileSync(join(folder, "wrong.xlsx"), plainWorkbook({ sheets: sheets(wrong) }));
  copyFileSync(join(__dirname, "../../assets/sample-rollout.xlsx"), join(folder, "sample.xlsx"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a reader who leaves at once, as `| head` does, changes nothing of how it ends", () => {
  it.each([
    { args: ["messages", "sample.xlsx"], exitCode: 0 },
    { args: ["messages", "many.xlsx", "--json"], exitCode: 0 },
    { args: ["generate", "many.xlsx", "--out", "out.xlsx", "--json"], exitCode: 0 },
    { args: ["generate", "wrong.xlsx", "--out", "none.xlsx"], exitCode: 1 },
    { args: ["generate", "sample.xlsx"], exitCode: 2 },
    { args: ["messages", "missing.xlsx"], exitCode: 3 },
    { args: ["--help"], exitCode: 0 },
  ])("$args", async ({ args, exitCode }) => {
    expect(await runBuiltCliUnread(folder, ["out", "error"], args)).toEqual({ exitCode, out: "", error: "" });
    const { error, ...rest } = await runBuiltCliUnread(folder, ["out"], args);
    expect(rest).toEqual({ exitCode, out: "" });
    expect(error).not.toMatch(/EPIPE|^\s+at /m);
  });

  it("and the work is done", () => expect(existsSync(join(folder, "out.xlsx"))).toBe(true));
});

it("a standard output that takes nothing, as on a full disk, is trouble with a file", async () => {
  const { exitCode, error } = await runBuiltCliUnread(folder, [], ["messages", "sample.xlsx"], "/dev/full");
  expect({ exitCode, error: error.split("\n") }).toEqual({
    exitCode: 3,
    error: [expect.stringContaining("ENOSPC"), ""],
  });
});
