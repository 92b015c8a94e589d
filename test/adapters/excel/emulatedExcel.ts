import {
  REQUEST_BYTES,
  type ExcelHost as AdapterHost,
  type StartTimer,
} from "../../../src/adapters/excel/excelSession";
import { writeRuns } from "../../../src/adapters/excel/writeRuns";
import type { SheetContents, WorkbookContents } from "../../../src/adapters/memory/workbookContents";
import { rangeAddress, type GridRange } from "../../../src/domain/grid/grid";
import type { IndexRun } from "../../../src/domain/grid/sheetInspection";
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
  options: {
    readonly requestBytes?: number;
    readonly startTimer?: StartTimer;
    /** What the clock says, in whole minutes. */
    readonly minutes?: () => number;
  } = {},
): AdapterHost {
  return {
    run: (work) => Excel.run(work),
    patienceMilliseconds: 60_000,
    startTimer: options.startTimer ?? (() => () => undefined),
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
    runs: writeRuns(options.minutes ?? (() => 0)),
  };
}

function workbookInput(contents: WorkbookContents): WorkbookInput {
  return {
    sheets: contents.sheets.map(
      ({
        name,
        rows,
        merges = [],
        isVisible = true,
        isProtected = false,
        formulas = [],
        formats = {},
        ...rest
      }): SheetInput => ({
        name,
        rows: withFormulas(rows, formulas),
        formats: Object.fromEntries(
          Object.entries(formats).map(([address, numberFormat]) => [address, { numberFormat }]),
        ),
        hiddenRows: indexesOf(rest.hiddenRows ?? []),
        hiddenColumns: indexesOf(rest.hiddenColumns ?? []),
        hasFilter: rest.hasFilter ?? false,
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

/** The cells with a formula where they hold one; which one does not matter to a reader. */
function withFormulas(
  rows: SheetContents["rows"],
  formulas: readonly GridRange[],
): NonNullable<SheetInput["rows"]> {
  return rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const isFormula = formulas.some(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          firstRow <= rowIndex &&
          rowIndex <= lastRow &&
          firstColumn <= columnIndex &&
          columnIndex <= lastColumn,
      );
      return isFormula ? { formula: "=NA()", value: value ?? "" } : value;
    }),
  );
}

function indexesOf(runs: readonly IndexRun[]): readonly number[] {
  return runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
