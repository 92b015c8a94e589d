import { outputOfMark } from "../../app/workbookPort";
import { indexRuns } from "../../domain/grid/indexRuns";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { SheetInspection } from "../../domain/grid/sheetInspection";
import type { MemorySheet, MemoryState } from "./memoryState";

/** An output of a workbook in memory, as the port tells it. */
export function inspectSheet(state: MemoryState, sheet: MemorySheet, output: OutputSheet): SheetInspection {
  const { name, grid, merges, isVisible, formulas, draft } = sheet;
  const columnCount = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    output,
    worksheet: { name, grid, merges },
    isVisible,
    formulas,
    hiddenRows: indexRuns(sheet.hiddenRows, grid.length),
    hiddenColumns: indexRuns(sheet.hiddenColumns, columnCount),
    hasFilter: sheet.hasFilter || draft?.table?.hasFilterButtons === true,
    tables: state.tables.filter((table) => table.sheet === name).map((table) => table.name),
    names: state.names.flatMap((item) =>
      typeof item.refersTo !== "string" &&
      item.refersTo.sheet === name &&
      outputOfMark(item.name) === undefined
        ? [{ name: item.name, range: item.refersTo.range }]
        : [],
    ),
  };
}
