import { isAsRead } from "../../app/isAsRead";
import { WorkbookError } from "../../app/workbookError";
import type { SheetAsRead } from "../../app/workbookPort";
import type { ExcelSession } from "./excelSession";
import { sheetOfOutput, type Inventory } from "./inventory";
import { readFormulaGrids } from "./readFormulaGrids";
import { readGrids } from "./readGrids";
import type { SheetSize } from "./readSlabs";

/**
 * Refuses to go on where one of our sheets is not what a run has read of it. Takes one sync where they are as large as they were and fit in
 * one request, and none where there was none of them.
 *
 * @param inventory - What the workbook held when the write began.
 * @throws WorkbookError `changed-meanwhile`.
 */
export async function refuseChanged(
  session: ExcelSession,
  inventory: Inventory,
  expected: readonly SheetAsRead[],
): Promise<void> {
  const sheets = expected.flatMap(({ output, worksheet, rowLimit = Infinity }) => {
    const sheet = sheetOfOutput(inventory, output);
    if (sheet === undefined && worksheet === undefined) return [];
    if (sheet === undefined || worksheet === undefined) throw changed(sheet?.name ?? worksheet?.name);
    return [{ id: sheet.id, name: sheet.name, before: worksheet.grid, rowLimit }];
  });
  if (sheets.length === 0) return;

  let used: readonly Excel.Range[] = [];
  const askForUsed = () => {
    used = sheets.map(({ id }) => {
      const range = session.context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    });
  };
  // Excel is asked how large they are along with the cells of the size that they had.
  const sizesBefore = sheets.map(({ id, before }): SheetSize => {
    const columnCount = before.reduce((most, row) => Math.max(most, row.length), 1);
    return { name: id, rowCount: Math.max(before.length, 1), columnCount };
  });
  const asBefore = await readGrids(session, sizesBefore, askForUsed);
  const sizes = used.map((range, index): SheetSize => {
    const { id = "", rowLimit = 0 } = sheets[index] ?? {};
    return {
      name: id,
      rowCount: range.isNullObject ? 0 : Math.min(range.rowIndex + range.rowCount, rowLimit),
      columnCount: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
    };
  });
  const isWithin = sizes.every(({ rowCount, columnCount }, index) => {
    const before = sizesBefore[index];
    return before !== undefined && rowCount <= before.rowCount && columnCount <= before.columnCount;
  });
  const grids = isWithin ? asBefore : await readGrids(session, sizes);
  if (sheets.every(({ before }, index) => isAsRead(before, grids[index] ?? [], []))) return;

  const found = await readFormulaGrids(session, sizes);
  for (const [index, { name, before }] of sheets.entries()) {
    const now = found[index];
    if (now !== undefined && !isAsRead(before, now.grid, now.formulas)) throw changed(name);
  }
}

function changed(sheet: string | undefined): WorkbookError {
  return new WorkbookError("changed-meanwhile", {
    ...(sheet !== undefined && { sheet }),
    nothingChanged: true,
  });
}
