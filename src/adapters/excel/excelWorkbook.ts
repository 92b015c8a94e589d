import type { WorkbookPort } from "../../app/workbookPort";
import { describeWorkbook } from "./describeWorkbook";
import { workbookErrorOf } from "./excelError";
import { withExcel, type ExcelHost } from "./excelSession";
import { inspectSheets } from "./inspectSheets";
import { takeInventory } from "./inventory";
import { readNumberFormats } from "./readNumberFormats";
import { readSheets } from "./readSheets";
import { writeSheets } from "./writeSheets";

/** The workbook that is open in Excel. It translates, and decides nothing; it never selects or activates anything. */
export function excelWorkbook(host: ExcelHost): WorkbookPort {
  return {
    describe: () => reading(async () => describeWorkbook(await withExcel(host, takeInventory))),
    read: (sheetNames, rowLimit) => reading(() => readSheets(host, sheetNames, rowLimit)),
    numberFormats: (sheetName, range) => reading(() => readNumberFormats(host, sheetName, range)),
    inspect: (outputs) => reading(() => inspectSheets(host, outputs)),
    replaceOutputs: (drafts, options) =>
      writeSheets(
        host,
        drafts.map((draft) => ({ draft, output: draft.output })),
        options,
      ),
    addSheets: (drafts, options) =>
      writeSheets(
        host,
        drafts.map((draft) => ({ draft, output: undefined })),
        options,
      ),
  };
}

async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw workbookErrorOf(error, true);
  }
}
