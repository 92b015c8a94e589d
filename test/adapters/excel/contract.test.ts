import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { REQUEST_BYTES } from "../../../src/adapters/excel/excelSession";
import { itKeepsTheWorkbookContract } from "../../contract/itKeepsTheWorkbookContract";
import type { OpenedWorkbook } from "../../contract/openedWorkbook";
import { createExcelHost } from "../../excel-host/createExcelHost";
import { dumpXlsx } from "../../excel-host/file/dumpXlsx";
import { loadXlsx } from "../../excel-host/file/loadXlsx";
import { adapterHost, openEmulatedExcel, type EmulatedExcel } from "./emulatedExcel";
import { lookOfSheet } from "./lookOfSheet";

describe.each([
  { bundle: "web", requestBytes: REQUEST_BYTES, how: "in one request" },
  { bundle: "win32", requestBytes: REQUEST_BYTES, how: "in one request" },
  { bundle: "web", requestBytes: 12_000, how: "over staging sheets where there is more than a few rows" },
] as const)("the $bundle build of Office.js, $how", ({ bundle, requestBytes }) => {
  itKeepsTheWorkbookContract("excel", async (contents) => opened(openEmulatedExcel(bundle, contents)));

  function opened(excel: EmulatedExcel): OpenedWorkbook {
    const sheetNamed = (name: string) => {
      const sheet = excel.workbook.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(`there is no sheet "${name}"`);
      return sheet;
    };
    return {
      port: excelWorkbook(adapterHost(excel, { requestBytes })),
      reopen: async () =>
        opened(createExcelHost({ bundle, workbook: await loadXlsx(await dumpXlsx(excel.workbook)) })),
      rename: async (sheet, to) => {
        await excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).name = to;
          await context.sync();
        });
      },
      snapshot: async () => excel.workbook.snapshot(),
      look: async (sheet, range) => lookOfSheet(sheetNamed(sheet), range),
      nameTarget: async (name) => {
        const formula = excel.workbook.names.find((item) => item.name === name)?.formula;
        return formula?.replace(/^='?(.*?)'?!(.*)$/, (_, sheet: string, address: string) => {
          return `${sheet.replaceAll("''", "'")}!${address.replaceAll("$", "")}`;
        });
      },
    };
  }
});
