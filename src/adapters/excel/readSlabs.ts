import { WorkbookError } from "../../app/workbookError";
import { codeOf } from "./excelError";
import type { ExcelSession } from "./excelSession";

/** How many cells are asked for at once; fewer when the answer proves to be above Excel's 5 MB. */
const CELLS_PER_REQUEST = 100_000;

/** How much of a sheet is to be read, from A1. */
export type SheetSize = { readonly name: string; readonly rowCount: number; readonly columnCount: number };

/** Some rows of a sheet. */
export type Slab = {
  /** 0-based place among the sizes. */
  readonly sheetIndex: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly range: Excel.Range;
};

/**
 * Goes through sheets in slabs of rows, as many sheets at a time as fit in one request.
 *
 * @param read - Loads the slabs, syncs and takes what came; `false`, with nothing taken, when Excel gave less than all of it.
 * Where that or Excel's limit is met, the same rows come again in smaller slabs.
 */
export async function readSlabs(
  session: ExcelSession,
  sizes: readonly SheetSize[],
  read: (slabs: readonly Slab[]) => Promise<boolean>,
): Promise<void> {
  const rowsRead = sizes.map(() => 0);
  let cellsPerRequest = CELLS_PER_REQUEST;
  for (;;) {
    const slabs = queueSlabs(session, sizes, rowsRead, cellsPerRequest);
    if (slabs.length === 0) return;
    if (await isTaken(read(slabs))) {
      for (const { sheetIndex, firstRow, rowCount } of slabs) rowsRead[sheetIndex] = firstRow + rowCount;
    } else {
      if (cellsPerRequest <= 1) throw new WorkbookError("too-large", { nothingChanged: true });
      cellsPerRequest = Math.trunc(cellsPerRequest / 2);
    }
  }
}

function isTaken(reading: Promise<boolean>): Promise<boolean> {
  return reading.catch((error: unknown) => {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return false;
  });
}

/** The next rows of each sheet, until there are enough cells for one request. */
function queueSlabs(
  { context }: ExcelSession,
  sizes: readonly SheetSize[],
  rowsRead: readonly number[],
  cellsPerRequest: number,
): readonly Slab[] {
  const slabs: Slab[] = [];
  let cells = 0;
  sizes.forEach(({ name, rowCount, columnCount }, sheetIndex) => {
    const firstRow = rowsRead[sheetIndex] ?? 0;
    const room = Math.trunc((cellsPerRequest - cells) / columnCount);
    const rows = Math.min(rowCount - firstRow, slabs.length === 0 ? Math.max(room, 1) : room);
    if (firstRow >= rowCount || rows <= 0) return;
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(firstRow, 0, rows, columnCount);
    slabs.push({ sheetIndex, firstRow, rowCount: rows, range });
    cells += rows * columnCount;
  });
  return slabs;
}
