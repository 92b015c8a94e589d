import { outputOfMark } from "../../app/workbookPort";
import { isSameName } from "../../domain/grid/isSameName";
import { parseRange } from "../../domain/grid/parseRange";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { NamedRange, SheetInspection } from "../../domain/grid/sheetInspection";
import type { SheetCollector } from "./parts/sheetCollector";
import { referredSheet } from "./parts/sheetReference";
import type { ModelSheet, WorkbookModel } from "./workbookModel";

/** An output that was read whole, as the port tells it. */
export function inspectSheet(
  model: WorkbookModel,
  { name, isVisible }: ModelSheet,
  output: OutputSheet,
  collector: SheetCollector,
): SheetInspection {
  const { traits } = collector;
  const worksheet = collector.worksheet();
  const columnCount = worksheet.grid.reduce((most, row) => Math.max(most, row.length), 0);
  const tables = model.tables.filter((table) => table.sheet === name);
  return {
    output,
    worksheet,
    isVisible,
    formulas: traits.formulas(),
    hiddenRows: traits.hiddenRows(worksheet.grid.length),
    hiddenColumns: traits.hiddenColumns(columnCount),
    hasFilter: traits.hasFilter || tables.some(({ hasFilterButtons }) => hasFilterButtons),
    tables: tables.map((table) => table.name),
    names: namesOn(model, name),
  };
}

function namesOn({ workbook }: WorkbookModel, sheetName: string): readonly NamedRange[] {
  return workbook.names.flatMap(({ name, sheetIndex, formula }) => {
    const sheet = sheetIndex === undefined ? referredSheet(formula) : undefined;
    if (sheet === undefined || !isSameName(sheet, sheetName) || outputOfMark(name) !== undefined) return [];
    const range = parseRange(formula.trim().slice(formula.trim().lastIndexOf("!") + 1));
    return range === undefined ? [] : [{ name, range }];
  });
}
