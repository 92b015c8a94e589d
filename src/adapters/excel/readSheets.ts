import { WorkbookError } from "../../app/workbookError";
import type { Worksheet } from "../../domain/grid/grid";
import { withExcel, type ExcelHost } from "./excelSession";
import { readGrids } from "./readGrids";
import { readMerges } from "./readMerges";
import { withoutEmptyEnd } from "./withoutEmptyEnd";

/** Reads sheets from A1 to their last value; see the port. */
export async function readSheets(
  host: ExcelHost,
  sheetNames: readonly string[],
  rowLimit = Infinity,
): Promise<readonly Worksheet[]> {
  return withExcel(host, async (session) => {
    const { worksheets } = session.context.workbook;
    worksheets.load("items/name");
    await session.sync();
    for (const name of sheetNames) {
      if (!worksheets.items.some((sheet) => sheet.name === name)) {
        throw new WorkbookError("sheet-not-found", { sheet: name, nothingChanged: true });
      }
    }

    const used = sheetNames.map((name) => {
      const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, range };
    });
    await session.sync();
    const sizes = used.map(({ name, range }) => ({
      name,
      rowCount: range.isNullObject ? 0 : Math.min(range.rowIndex + range.rowCount, rowLimit),
      goesOn: !range.isNullObject && range.rowIndex + range.rowCount > rowLimit,
      columnCount: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
    }));
    const merges = await readMerges(
      session,
      sizes.filter(({ rowCount }) => rowCount > 0),
    );
    const grids = await readGrids(session, sizes);
    return sizes.map(({ name, goesOn }, index) => ({
      name,
      grid: withoutEmptyEnd(grids[index] ?? []),
      merges: merges.get(name) ?? [],
      ...(goesOn && { goesOn }),
    }));
  });
}
