import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { lazyRows } from "../../../src/domain/sheets/lazyRows";
import { messagesDraft, TIMELINE } from "../../contract/drafts";
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

it.each([false, true])(
  "writes 10 and 1,000 rows in the same two syncs (second run: %s)",
  async (isSecondRun) => {
    expect((await costOfWriting(10, isSecondRun)).syncs).toBe(2);
    expect((await costOfWriting(1_000, isSecondRun)).syncs).toBe(2);
  },
);

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
