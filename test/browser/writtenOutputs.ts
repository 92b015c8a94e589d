import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { civilDate, serialDay } from "../../src/domain/calendar/civilDate";
import { lookOfReadSheet } from "../adapters/xlsx/lookOfReadSheet";
import { lookOfSheet } from "../adapters/excel/lookOfSheet";
import type { SheetLook } from "../contract/openedWorkbook";
import { valueAt } from "../excel-host/model/sheetCells";
import type { CellValue, WorkbookModel } from "../excel-host/model/workbookModel";
import { readWorkbook, type ReadValue } from "../support/readWorkbook";
import { TODAY } from "./newContext";

/** What a run has left in a workbook: the sheets after the user's own, and the names, as any host can tell them. */
export type WrittenOutputs = {
  readonly sheets: readonly {
    readonly name: string;
    readonly values: readonly (readonly unknown[])[];
    readonly look: SheetLook;
  }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly isHidden: boolean }[];
};

/** What a written .xlsx file holds in its sheets of these names. */
export function outputsInFile(bytes: Uint8Array, sheetNames: readonly string[]): WrittenOutputs {
  const workbook = readWorkbook(bytes);
  const sheets = workbook.sheets.filter(({ name }) => sheetNames.includes(name));
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      values: sheet.values.map((row) => row.map(dateAsSerial)),
      look: lookOfReadSheet(sheet),
    })),
    names: workbook.names,
  };
}

/** What the emulated Excel holds in its sheets of these names, as large as in `size`. */
export function outputsInExcel(workbook: WorkbookModel, size: WrittenOutputs): WrittenOutputs {
  return {
    sheets: size.sheets.map(({ name, values }) => {
      const sheet = workbook.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(`there is no sheet "${name}"`);
      const lastRow = values.length - 1;
      const lastColumn = (values[0]?.length ?? 0) - 1;
      return {
        name,
        values: values.map((row, rowIndex) =>
          row.map((_, columnIndex) => emptyAsNull(valueAt(sheet, rowIndex, columnIndex))),
        ),
        look: lookOfSheet(sheet, { firstRow: 0, firstColumn: 0, lastRow, lastColumn }),
      };
    }),
    names: workbook.names.map(({ name, formula, isVisible }) => ({
      name,
      refersTo: formula.slice(1),
      isHidden: !isVisible,
    })),
  };
}

/** A date as Excel holds it; openpyxl tells `2026-07-07T00:00:00`. */
function dateAsSerial(value: ReadValue): unknown {
  if (value === null || typeof value !== "object" || !("date" in value)) return value;
  return serialDay(civilDate(value.date.slice(0, 10)), 1900);
}

function emptyAsNull(value: CellValue): CellValue | null {
  return value === "" ? null : value;
}

/** What the command line would make of a file on the day of the tests. */
export async function generatedFile(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(file, nodeCodec);
  await generateTimeline(workbook, { today: TODAY, hostLocale: "en-US" }, {});
  return workbook.save();
}
