import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { adapterHost } from "../adapters/excel/emulatedExcel";
import { createExcelHost } from "../excel-host/createExcelHost";
import { dumpXlsx } from "../excel-host/file/dumpXlsx";
import { loadXlsx } from "../excel-host/file/loadXlsx";
import type { Bundle } from "../excel-host/protocol/nodeBridge";
import { readWorkbook, type ReadWorkbook } from "../support/readWorkbook";

const ASSETS = join(__dirname, "../../assets");

describe.each(["sample-rollout.xlsx", "sample-rollout-sv.xlsx"])("from %s", (name) => {
  const sample = readFileSync(join(ASSETS, name));

  it.each<{ bundle: Bundle; requestBytes: number; how: string }>([
    { bundle: "web", requestBytes: 4_000_000, how: "in one request" },
    { bundle: "win32", requestBytes: 4_000_000, how: "in one request" },
    { bundle: "web", requestBytes: 10_000, how: "over staging sheets" },
  ])(
    "Excel ($bundle, $how) and the file adapter make the same sheets, once and twice",
    async ({ bundle, requestBytes }) => {
      const file = await openXlsx(sample, nodeCodec);
      const excel = createExcelHost({ bundle, workbook: await loadXlsx(sample) });
      const port = excelWorkbook(adapterHost(excel, { requestBytes }));
      for (let run = 1; run <= 2; run++) {
        await generate(file);
        await generate(port);
        const inFile = readWorkbook(await file.save());
        expect(inFile.sheets).toHaveLength(4);
        expect(comparable(readWorkbook(await dumpXlsx(excel.workbook)))).toEqual(comparable(inFile));
      }
      excel.assertHonest();
    },
  );
});

function generate(port: WorkbookPort): Promise<unknown> {
  return generateTimeline(port, { today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "en-US" }, {});
}

/** Everything that is read, names in the order of the alphabet: Excel has them in that order, a file in any. */
function comparable({ names, ...workbook }: ReadWorkbook): ReadWorkbook {
  return { ...workbook, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
