import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { ownershipMark } from "../../../src/app/workbookPort";
import type { SheetContents } from "../../../src/adapters/memory/workbookContents";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/domain/grid/grid";
import { lazyRows } from "../../../src/domain/grid/lazyRows";
import { corner, messagesDraft, TIMELINE } from "../../contract/drafts";
import { sheetCells } from "../../contract/sheetCells";
import { adapterHost, openEmulatedExcel } from "./emulatedExcel";

const GROUPS = { sheets: [{ name: "Groups", rows: [["Group"], ["IT"]] }] };
const FIVE_MEGABYTES = 5_000_000;

/** Message rows of about 1 kB each, with what JSON must escape. */
function messages(rowCount: number) {
  const body = '"Hello",\n'.repeat(80) + "é".repeat(100);
  const rows = Array.from({ length: rowCount }, (_, index) => [`M${String(index)}`, "it@example.com", body]);
  return messagesDraft([["MessageId", "To", "Body"], ...rows]);
}

async function costOfWriting(rowCount: number, isSecondRun: boolean) {
  const excel = openEmulatedExcel("web", GROUPS);
  const port = excelWorkbook(adapterHost(excel));
  const drafts = [TIMELINE, messages(rowCount)];
  if (isSecondRun) await port.replaceOutputs(drafts, {});
  const { syncs, requestBytes } = excel.counts;
  await port.replaceOutputs(drafts, {});
  return {
    syncs: excel.counts.syncs - syncs,
    bytes: excel.counts.requestBytes - requestBytes,
    largest: excel.counts.largestRequestBytes,
  };
}

it.each([
  // What is added is known by its id before anything is written to it.
  { isSecondRun: false, syncs: 3 },
  { isSecondRun: true, syncs: 2 },
])("writes 10 and 1,000 rows in the same $syncs syncs (second run: $isSecondRun)", async (run) => {
  expect((await costOfWriting(10, run.isSecondRun)).syncs).toBe(run.syncs);
  expect((await costOfWriting(1_000, run.isSecondRun)).syncs).toBe(run.syncs);
});

it("looks in one more sync whether anybody has changed what was read", async () => {
  for (const rowCount of [10, 1_000]) {
    const excel = openEmulatedExcel("web", GROUPS);
    const port = excelWorkbook(adapterHost(excel));
    const drafts = [TIMELINE, messages(rowCount)];
    await port.replaceOutputs(drafts, {});
    const [worksheet] = await port.read(["Messages"]);
    const [begun] = await port.read(["Timeline"], 2);
    const { syncs } = excel.counts;
    const expected = [
      { output: "messages", worksheet },
      { output: "timeline", worksheet: begun, rowLimit: 2 },
    ] as const;
    await port.replaceOutputs(drafts, { expected });
    expect(excel.counts.syncs - syncs).toBe(3);
  }
});

it("looks at what is larger than one response in slabs, and finds the change in the last of them", async () => {
  const { excel, port } = open(Array.from({ length: 12 }, (_, index) => [index]));
  const drafts = [messages(12_000)];
  await port.replaceOutputs(drafts, {});
  const [worksheet] = await port.read(["Messages"]);
  excel.user.type("Messages!A12001", [["other"]]);
  const { cellsWritten, responseBytes } = excel.counts;
  const small = [messagesDraft([["Only"]])];
  const expected = [{ output: "messages", worksheet }] as const;
  await expect(port.replaceOutputs(small, { expected })).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(excel.counts.responseBytes - responseBytes).toBeGreaterThan(2 * FIVE_MEGABYTES);
  expect(excel.counts.cellsWritten).toBe(cellsWritten);
});

it("needs more syncs only for more than 5 MB, and never sends as much at once", async () => {
  const { syncs, bytes, largest } = await costOfWriting(12_000, false);
  expect(bytes).toBeGreaterThan(2 * FIVE_MEGABYTES);
  expect(largest).toBeLessThan(FIVE_MEGABYTES);
  // One to read what is there, one to copy the staged rows; 4 MB of cells in each of the others.
  expect(syncs).toBeLessThanOrEqual(2 + Math.ceil(bytes / 4_000_000));
});

it("writes what took several requests as it writes what took one", async () => {
  const array = messages(60);
  const computed = { ...array, rows: lazyRows(array.rows.length, (rowIndex) => array.rows[rowIndex] ?? []) };
  const [once, staged] = await Promise.all(
    [
      { requestBytes: 4_000_000, drafts: [TIMELINE, array] },
      { requestBytes: 30_000, drafts: [TIMELINE, computed] },
    ].map(async ({ requestBytes, drafts }) => {
      const excel = openEmulatedExcel("web", GROUPS);
      await excelWorkbook(adapterHost(excel, { requestBytes })).replaceOutputs(drafts, {});
      return excel.workbook.snapshot();
    }),
  );
  expect(staged).toEqual(once);
});

it("reads many sheets in as many syncs as one", async () => {
  const sheets = Array.from({ length: 30 }, (_, index) => ({
    name: `S${String(index)}`,
    rows: [["a", index]],
  }));
  const excel = openEmulatedExcel("web", { sheets });
  const port = excelWorkbook(adapterHost(excel));
  await port.read(["S0"]);
  const { syncs } = excel.counts;
  await port.read(sheets.map(({ name }) => name));
  expect(excel.counts.syncs).toBe(2 * syncs);
});

it("reads a sheet whose values are larger than one response", async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [index, "x".repeat(10_000), null, "#tag"]);
  const { port, excel } = open(rows);
  expect(await sheetCells(port, "Groups")).toEqual(rows);
  expect(excel.counts.largestResponseBytes).toBeGreaterThan(FIVE_MEGABYTES);
});

it("reads no more rows than it was asked for", async () => {
  const { port, excel } = open(Array.from({ length: 5_000 }, (_, index) => [index]));
  const [worksheet] = await port.read(["Groups"], 20);
  expect(worksheet?.grid).toHaveLength(20);
  expect(excel.counts.cellsRead).toBe(20);
});

function open(rows: readonly (readonly (string | number | null)[])[]) {
  const excel = openEmulatedExcel("web", { sheets: [{ name: "Groups", rows }] });
  return { excel, port: excelWorkbook(adapterHost(excel)) };
}

async function costOfInspecting(rowCount: number, hiddenRows: SheetContents["hiddenRows"] = []) {
  const { rows } = messages(rowCount);
  const names = [
    {
      name: ownershipMark("messages"),
      refersTo: { sheet: "Messages", range: corner(MAX_ROWS, MAX_COLUMNS) },
    },
  ];
  const excel = openEmulatedExcel("web", { sheets: [{ name: "Messages", rows, hiddenRows }], names });
  const [inspection] = await excelWorkbook(adapterHost(excel)).inspect(["messages"]);
  expect(inspection?.worksheet.grid).toEqual(rows);
  expect(inspection?.hiddenRows).toEqual(hiddenRows);
  return { syncs: excel.counts.syncs, bytes: excel.counts.responseBytes };
}

it("inspects 10 and 1,000 rows in the same five syncs", async () => {
  expect((await costOfInspecting(10)).syncs).toBe(5);
  expect((await costOfInspecting(1_000)).syncs).toBe(5);
});

it("inspects what is larger than one response in a fixed number of syncs for each 5 MB", async () => {
  const { syncs, bytes } = await costOfInspecting(12_000);
  expect(bytes).toBeGreaterThan(2 * FIVE_MEGABYTES);
  // Slabs are halved until they fit, so that each answer is between a half and all of 5 MB.
  expect(syncs).toBeLessThanOrEqual(5 + Math.ceil(bytes / (FIVE_MEGABYTES / 2)));
});

it("finds hidden rows in a few requests, however many there are", async () => {
  const everySecond = Array.from({ length: 500 }, (_, index) => ({
    first: 2 * index + 1,
    last: 2 * index + 1,
  }));
  expect((await costOfInspecting(1_000, [{ first: 700, last: 702 }])).syncs).toBe(7);
  expect((await costOfInspecting(1_000, everySecond)).syncs).toBe(7);
});
