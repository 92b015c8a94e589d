import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { REQUEST_BYTES } from "../../src/adapters/excel/excelSession";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { adapterHost } from "../adapters/excel/emulatedExcel";
import { type Counts, noCounts } from "../excel-host/counts";
import { createExcelHost } from "../excel-host/createExcelHost";

/** What Excel on the web takes in one request. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** How many cells are read at once. */
const CELLS_AT_ONCE = 100_000;
/** Every group has four emails. */
const ROWS_PER_GROUP = 4;

type Run = {
  readonly rows: number;
  readonly run: string;
  readonly cost: Counts;
  /** Of the syncs, those before anything was written. */
  readonly readSyncs: number;
  readonly bareBytes: number;
};

it("the traffic of generating in Excel, for 10, 1,000 and 10,000 message rows and more", async () => {
  const runs: Run[] = [];
  for (const rows of [12, 1_000, 10_000]) runs.push(...(await runsWith(rows)));
  process.stdout.write(`Generating in Excel:\n${table(runs)}`);

  for (const { run, cost, readSyncs } of runs) {
    // A sheet of more rows than the search for a table looks at is read once more, and whole.
    const smallest = runs.find((other) => other.run === run)?.readSyncs ?? 0;
    expect(readSyncs).toBeLessThanOrEqual(2 * smallest);
    // One to see what is there, one to add sheets or to see what colleagues have done to them, and one to show what was staged.
    const most =
      3 + Math.ceil(cost.requestBytes / REQUEST_BYTES) + Math.floor(cost.cellsRead / CELLS_AT_ONCE);
    expect(cost.syncs - readSyncs).toBeLessThanOrEqual(most);
    expect(cost.largestRequestBytes).toBeLessThan(FIVE_MEGABYTES);
  }
});

/** Generates twice in a workbook that gives so many message rows. */
async function runsWith(rows: number): Promise<readonly Run[]> {
  const groups = Array.from({ length: rows / ROWS_PER_GROUP }, (_, index) => [
    `Group ${String(index)}`,
    `2026-${String((index % 12) + 1).padStart(2, "0")}`,
    `group${String(index)}@example.com`,
  ]);
  const sheet = { name: "Groups", rows: [["Group", "Month", "Email"], ...groups] };
  const excel = createExcelHost({ bundle: "web", workbook: { sheets: [sheet] } });
  const port = excelWorkbook(adapterHost(excel));
  let readSyncs = 0;
  const watched: WorkbookPort = {
    ...port,
    replaceOutputs: (drafts, options) => {
      readSyncs = excel.counts.syncs;
      return port.replaceOutputs(drafts, options);
    },
  };
  const runs: Run[] = [];
  for (const run of ["first", "second"]) {
    Object.assign(excel.counts, noCounts());
    const reading = await generateTimeline(
      watched,
      { today: { year: 2026, monthNumber: 1, day: 1 }, hostLocale: "en-US" },
      {},
    );
    expect(reading.mails?.rows).toHaveLength(rows);
    runs.push({ rows, run, cost: { ...excel.counts }, readSyncs, bareBytes: bareBytes(reading) });
  }
  return runs;
}

/** The JSON of the cells that are written, and of nothing else. */
function bareBytes({ outputs }: RolloutReading): number {
  return Buffer.byteLength(JSON.stringify(outputs?.drafts.map((draft) => [...draft.rows])));
}

function table(runs: readonly Run[]): string {
  const smallest = runs[0]?.cost.syncs ?? 1;
  const lines = runs.map(({ rows, run, cost, readSyncs, bareBytes: bare }) => [
    String(rows),
    run,
    `${String(readSyncs)} + ${String(cost.syncs - readSyncs)} (${times(cost.syncs, smallest)})`,
    `${kilobytes(cost.requestBytes)} (${times(cost.requestBytes, bare)})`,
    String(Math.round(cost.requestBytes / rows)),
    kilobytes(cost.responseBytes),
    times(cost.largestRequestBytes, FIVE_MEGABYTES),
    `${String(cost.cellsWritten)} (${(cost.cellsWritten / rows).toFixed(1)})`,
    String(cost.cellsRead),
  ]);
  const all = [HEADS, ...lines];
  const widths = HEADS.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) => `${line.map((text, column) => text.padStart(widths[column] ?? 0)).join("  ")}\n`)
    .join("");
}

const HEADS = [
  "message rows",
  "run",
  "syncs to read + write (of the smallest)",
  "sent (of the bare values)",
  "bytes a row",
  "received",
  "largest request of 5 MB",
  "cells written (a row)",
  "cells read",
];

function times(one: number, other: number): string {
  return `${(one / other).toFixed(2)}x`;
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000))} kB`;
}
