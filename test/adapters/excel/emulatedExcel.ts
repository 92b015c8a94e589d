import {
  REQUEST_BYTES,
  type ExcelHost as AdapterHost,
  type StartTimer,
} from "../../../src/adapters/excel/excelSession";
import type { WorkbookContents } from "../../../src/adapters/memory/workbookContents";
import { rangeAddress } from "../../../src/domain/sheets/grid";
import { createExcelHost } from "../../excel-host/createExcelHost";
import type { SheetInput, WorkbookInput } from "../../excel-host/model/createWorkbook";
import type { Bundle } from "../../excel-host/protocol/nodeBridge";

/** An Excel with a workbook in it. */
export type EmulatedExcel = ReturnType<typeof createExcelHost>;

/** Opens a workbook that holds `contents` in an emulated Excel. */
export function openEmulatedExcel(bundle: Bundle, contents: WorkbookContents): EmulatedExcel {
  return createExcelHost({ bundle, workbook: workbookInput(contents) });
}

/** The emulated Excel as the adapter is given the real one. */
export function adapterHost(
  { Excel }: EmulatedExcel,
  options: { readonly requestBytes?: number; readonly startTimer?: StartTimer } = {},
): AdapterHost {
  return {
    run: (work) => Excel.run(work),
    patienceMilliseconds: 60_000,
    startTimer: options.startTimer ?? (() => () => undefined),
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
  };
}

function workbookInput(contents: WorkbookContents): WorkbookInput {
  return {
    sheets: contents.sheets.map(
      ({ name, rows, merges = [], isVisible = true, isProtected = false }): SheetInput => ({
        name,
        rows,
        merges: merges.map(rangeAddress),
        visibility: isVisible ? "Visible" : "Hidden",
        isProtected,
        tables: (contents.tables ?? [])
          .filter((table) => table.sheet === name)
          .map((table) => ({ name: table.name, address: rangeAddress(table.range) })),
      }),
    ),
    names: (contents.names ?? []).map(({ name, refersTo }) => ({
      name,
      formula:
        typeof refersTo === "string"
          ? `=${refersTo}`
          : `='${refersTo.sheet.replaceAll("'", "''")}'!${rangeAddress(refersTo.range)}`,
    })),
    dateSystem: contents.dateSystem ?? 1900,
    isStructureProtected: contents.isStructureProtected ?? false,
  };
}
