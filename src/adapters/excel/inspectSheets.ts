import { outputOfMark } from "../../app/workbookPort";
import { isSameName } from "../../domain/grid/isSameName";
import { parseRange } from "../../domain/grid/parseRange";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { NamedRange, SheetInspection } from "../../domain/grid/sheetInspection";
import { withExcel, type ExcelHost } from "./excelSession";
import { sheetOfOutput, takeInventory, type Inventory } from "./inventory";
import { readFormulaGrids } from "./readFormulaGrids";
import { readHidden } from "./readHidden";
import { readMerges } from "./readMerges";
import { withoutStaging } from "./staging";
import { withoutEmptyEnd } from "./withoutEmptyEnd";

/** Reads the outputs that are there, with all that the port tells of them. */
export async function inspectSheets(
  host: ExcelHost,
  outputs: readonly OutputSheet[],
): Promise<readonly SheetInspection[]> {
  return withExcel(host, async (session) => {
    const inventory = withoutStaging(await takeInventory(session));
    const asked = outputs.flatMap((output) => {
      const present = sheetOfOutput(inventory, output);
      if (present === undefined) return [];
      const { name, isVisible } = present;
      const sheet = session.context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const { autoFilter, tables } = sheet;
      autoFilter.load("enabled");
      tables.load("items/name,items/showFilterButton");
      return [{ output, name, isVisible, used, autoFilter, tables }];
    });
    if (asked.length === 0) return [];
    await session.sync();

    const sizes = asked.map(({ name, used }) => ({
      name,
      rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    }));
    const filled = sizes.filter(({ rowCount }) => rowCount > 0);
    const merges = await readMerges(session, filled);
    const hidden = await readHidden(session, filled);
    const grids = await readFormulaGrids(session, filled);
    return asked.map(({ output, name, isVisible, autoFilter, tables }): SheetInspection => {
      const place = filled.findIndex((size) => size.name === name);
      return {
        output,
        worksheet: {
          name,
          grid: withoutEmptyEnd(grids[place]?.grid ?? []),
          merges: merges.get(name) ?? [],
        },
        isVisible,
        formulas: grids[place]?.formulas ?? [],
        hiddenRows: hidden[place]?.rows ?? [],
        hiddenColumns: hidden[place]?.columns ?? [],
        hasFilter: autoFilter.enabled || tables.items.some(({ showFilterButton }) => showFilterButton),
        tables: tables.items.map((table) => table.name),
        names: namesOn(inventory, name),
      };
    });
  });
}

function namesOn(inventory: Inventory, sheetName: string): readonly NamedRange[] {
  return inventory.names.flatMap(({ name, formula, sheet }) => {
    if (sheet === undefined || !isSameName(sheet, sheetName) || outputOfMark(name) !== undefined) return [];
    const range = parseRange(formula.slice(formula.lastIndexOf("!") + 1));
    return range === undefined ? [] : [{ name, range }];
  });
}
