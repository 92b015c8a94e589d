import { WorkbookError } from "../../app/workbookError";
import type { GridRange } from "../../domain/grid/grid";
import { withExcel, type ExcelHost } from "./excelSession";

/** How many cells are asked for at once: with formats of 255 characters, the most there are, half of Excel's 5 MB. */
const CELLS_PER_REQUEST = 10_000;

/** Reads the number formats of some cells; see the port. */
export async function readNumberFormats(
  host: ExcelHost,
  sheetName: string,
  { firstRow, firstColumn, lastRow, lastColumn }: GridRange,
): Promise<readonly (readonly string[])[]> {
  return withExcel(host, async (session) => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    const columnCount = lastColumn - firstColumn + 1;
    const most = Math.max(1, Math.trunc(CELLS_PER_REQUEST / columnCount));
    const formats: string[][] = [];
    for (let row = firstRow; row <= lastRow; row += most) {
      const range = sheet.getRangeByIndexes(row, firstColumn, Math.min(most, lastRow - row + 1), columnCount);
      range.load("numberFormat");
      await session.sync();
      if (sheet.isNullObject || sheet.name !== sheetName)
        throw new WorkbookError("sheet-not-found", { sheet: sheetName, nothingChanged: true });
      for (const cells of range.numberFormat) formats.push(cells.map(String));
    }
    return formats;
  });
}
