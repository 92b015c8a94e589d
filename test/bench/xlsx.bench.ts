import { readFileSync } from "node:fs";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { SheetDraft } from "../../src/domain/sheets/sheetDraft";

const ROWS = 100_000;
const COLUMNS = 15;

it("an .xlsx file with a large sheet", async () => {
  const draft = largeSheet();
  // What the machine needs for the same cells without any of Excel's format: times are told in it, too.
  const yardstick = await seconds(() => Promise.resolve(JSON.parse(JSON.stringify(draft.rows)) as unknown));
  const bench = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const { result, time } = await seconds(work);
    process.stdout.write(`${what}: ${time.toFixed(2)} s, ${(time / yardstick.time).toFixed(1)} times JSON\n`);
    return result;
  };

  const sample = await openXlsx(readFileSync("assets/sample-rollout.xlsx"), nodeCodec);
  const large = await bench(`write ${ROWS} rows of ${COLUMNS} columns`, async () => {
    await sample.addSheets([draft], {});
    return sample.save();
  });
  await bench("read them", async () => {
    const [sheet] = await (await openXlsx(large, nodeCodec)).read([draft.name]);
    expect(sheet?.grid).toHaveLength(ROWS);
  });
  await bench("generate the timeline beside them", async () => {
    const workbook = await openXlsx(large, nodeCodec);
    const request = { sheetName: "Groups", today: civilDate("2026-06-01"), hostLocale: "en" };
    expect((await generateTimeline(workbook, request, {})).outputs).toBeDefined();
    return workbook.save();
  });
}, 120_000);

function largeSheet(): SheetDraft {
  const columns = Array.from({ length: COLUMNS }, (_, columnIndex) => columnIndex);
  const range = { firstRow: 0, firstColumn: 0, lastRow: ROWS - 1, lastColumn: COLUMNS - 1 };
  return {
    name: "Large",
    rows: Array.from({ length: ROWS }, (_, row) =>
      columns.map((column) => (column % 2 === 0 ? row * column : `text ${row} ${column}`)),
    ),
    styles: [{ range, style: { numberFormat: "0" } }],
    columnWidths: columns.map(() => 12),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
}

async function seconds<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly time: number }> {
  const start = performance.now();
  const result = await work();
  return { result, time: (performance.now() - start) / 1000 };
}
