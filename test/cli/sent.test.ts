import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import type { Grid } from "../../src/domain/grid/grid";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { runBuiltCli, type CliRun } from "./runBuiltCli";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  const sheets = [
    {
      name: "Groups",
      rows: [
        ["Group", "Month", "Email"],
        ["IT", "2026-07", "it@example.com"],
        ["HR", "2026-08", "hr@example.com"],
      ],
    },
  ];
  writeFileSync(join(folder, "case.xlsx"), plainWorkbook({ sheets }));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sent(...args: readonly string[]): CliRun {
  return runBuiltCli(folder, "sent", "case.xlsx", ...args, "--in-place");
}

async function logged(): Promise<Grid> {
  const workbook = await openXlsx(readFileSync(join(folder, "case.xlsx")), nodeCodec);
  const names = (await workbook.describe()).sheets.map(({ name }) => name);
  const [log] = names.includes("Sent") ? await workbook.read(["Sent"]) : [];
  return log?.grid ?? [];
}

it("marks a batch, which is then neither marked nor prepared again, and takes it back", async () => {
  expect(sent("--batch", "2026-07-07", "--on", "2026-07-08")).toMatchObject({
    exitCode: 0,
    out: "Sent on 2026-07-08, mails: 1\n\ncase.xlsx\n",
  });
  expect((await logged()).slice(1)).toEqual([
    [46211, "Pre-rollout email 1", "IT", "it@example.com", "2026-07-07 Pre-rollout email 1"],
  ]);
  for (const command of ["sent", "send"]) {
    const again = runBuiltCli(folder, command, "case.xlsx", "--batch", "2026-07-08", "--in-place");
    expect(again.exitCode).toBe(1);
    expect(again.error).toContain('"2026-07-08 Pre-rollout email 1" was sent on 2026-07-08');
  }
  expect(sent("--batch", "2026-07-07", "--undo")).toMatchObject({
    exitCode: 0,
    out: "Taken back, mails: 1\n\ncase.xlsx\n",
  });
  expect(await logged()).toHaveLength(1);
});

it.each([
  { args: ["--batch", "2026-07-07", "--on", "tomorrow"], says: "Write a day such as 2026-07-07." },
  { args: ["--batch", "Newsletter"], says: 'there is no batch "Newsletter"' },
  { args: ["--batch", "2026-07"], says: "begins 4 batches" },
  { args: ["--batch", "2026-07-07", "--undo"], says: "nothing has been sent" },
])("changes nothing for $args", async ({ args, says }) => {
  const before = readFileSync(join(folder, "case.xlsx"));
  const { exitCode, error } = sent(...args);
  expect([exitCode, error]).toEqual([2, expect.stringContaining(says)]);
  expect(readFileSync(join(folder, "case.xlsx")).equals(before)).toBe(true);
  expect(await logged()).toEqual([]);
});
