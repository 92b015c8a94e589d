import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { lazyRows } from "../../../src/domain/grid/lazyRows";
import { messagesDraft, TIMELINE } from "../../contract/drafts";
import { sheetCells } from "../../contract/sheetCells";
import { adapterHost, openEmulatedExcel } from "./emulatedExcel";

const GROUPS = { sheets: [{ name: "Groups", rows: [["Group"], ["IT"]] }] };
/** A tenth of what is sent at once, and of what Excel on the web takes. */
const PART = { planned: 400_000, most: 500_000 };

/** So many rows of about 100 bytes, which are never all in memory. */
function computed(rowCount: number) {
  const rows = lazyRows(rowCount, (row) =>
    row === 0 ? ["MessageId", "To", "Body"] : [`M${String(row)}`, "it@example.com", "Hello ".repeat(10)],
  );
  return { ...messagesDraft([["", "", ""]]), rows };
}

function open() {
  const excel = openEmulatedExcel("web", GROUPS);
  return { excel, port: excelWorkbook(adapterHost(excel, { requestBytes: 20_000 })) };
}

it("tells its progress after each part", async () => {
  const { excel, port } = open();
  const shares: number[] = [];
  await port.replaceOutputs([computed(1_000)], { onProgress: (share) => shares.push(share) });
  // One for what is there, and one for the end.
  expect(shares).toHaveLength(excel.counts.syncs + 1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares.slice(0, -1)).size).toBe(shares.length - 1);
  expect(shares.at(-1)).toBe(1);
});

describe.each([
  ["new sheets", false],
  ["sheets that are there", true],
])("a write of several parts, of %s,", (_, isSecondRun) => {
  it("leaves all as it was, wherever between them it is cancelled", async () => {
    const { excel, port } = open();
    if (isSecondRun) await port.replaceOutputs([TIMELINE, messagesDraft([["before"]])], {});
    const before = excel.workbook.snapshot();
    const cancelled: number[] = [];
    for (let times = 0; ; times++) {
      let asked = 0;
      const signal = {
        get aborted() {
          return asked++ === times;
        },
      };
      const outcome = await port.replaceOutputs([TIMELINE, computed(400)], { signal }).catch(String);
      if (outcome === undefined) break;
      expect(outcome).toContain("cancelled");
      expect(excel.workbook.snapshot()).toEqual(before);
      cancelled.push(times);
    }
    expect(cancelled.length).toBeGreaterThan(4);
    expect(await sheetCells(port, "Messages")).toHaveLength(400);
  });
});

it.each<[string, (row: number) => readonly (string | number)[]]>([
  ["numbers", (row) => [row, row + 0.5, 46_210]],
  ["apostrophes beside numbers and texts", (row) => [row % 2 === 0 ? row : `'${String(row)}`, "a", "'"]],
  ["texts of one letter", () => ["a", "b", "c"]],
  ["texts that JSON makes longer", () => ['"\n"\n"\n'.repeat(10), "é", "日本"]],
])("sends no more at once than Excel takes: %s", async (_, rowOf) => {
  const excel = openEmulatedExcel("web", GROUPS);
  const range = { firstRow: 0, firstColumn: 0, lastRow: 9_999, lastColumn: 8 };
  const draft = {
    ...messagesDraft([["", "", ""]]),
    rows: lazyRows(10_000, (row) => [...rowOf(row), ...rowOf(row), ...rowOf(row)]),
    columnWidths: Array.from({ length: 9 }, () => 9),
    styles: [{ range, style: { numberFormat: "0.0" } }],
  };
  await excelWorkbook(adapterHost(excel, { requestBytes: PART.planned })).replaceOutputs([draft], {});
  expect(excel.counts.largestRequestBytes).toBeLessThan(PART.most);
});
