import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import type { DraftCell, SheetDraft } from "../../src/domain/grid/sheetDraft";

const FOLDER = "build/bench";
/** Seconds that the sample takes, which the other times are told in, too: it is mostly the start of Node. */
let sampleTime = 0;

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

it("the sample", () => {
  sampleTime = secondsToGenerate("assets/sample-rollout.xlsx", "Groups");
  report("the sample", sampleTime);
});

it.each([10, 1_000, 10_000])("%d groups", async (count) => {
  const groups = Array.from({ length: count }, (_, index) => [
    `Group ${index}`,
    `2026-${String((index % 12) + 1).padStart(2, "0")}`,
    `group${index}@example.com`,
  ]);
  const input = await sampleWith(sheet("Many", [["Group", "Month", "Email"], ...groups]));
  report(`${count} groups, ${4 * count} messages`, secondsToGenerate(input, "Many"));
});

it("a neighbour of 100,000 rows and 15 columns", async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 15 }, (_, column) => `text ${row} ${column}`),
  );
  const input = await sampleWith(sheet("Neighbour", rows));
  report("the sample beside 100,000 rows of 15 columns", secondsToGenerate(input, "Groups"));
});

function sheet(name: string, rows: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    name,
    rows,
    styles: [],
    columnWidths: rows[0]!.map(() => 12),
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
}

/** The path of the sample workbook with one more sheet. */
async function sampleWith(draft: SheetDraft): Promise<string> {
  const workbook = await openXlsx(readFileSync("assets/sample-rollout.xlsx"), nodeCodec);
  await workbook.addSheets([draft], {});
  const path = `${FOLDER}/${draft.name}.xlsx`;
  writeFileSync(path, await workbook.save());
  return path;
}

function secondsToGenerate(input: string, sheetName: string): number {
  const start = performance.now();
  const options = ["--sheet", sheetName, "--start", "2026-01", "--out", `${FOLDER}/out.xlsx`];
  execFileSync("node", ["dist/cli.js", "generate", input, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return (performance.now() - start) / 1000;
}

function report(what: string, seconds: number): void {
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s, ${(seconds / sampleTime).toFixed(1)} times the sample\n`,
  );
}
