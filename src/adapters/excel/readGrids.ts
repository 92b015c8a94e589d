import { WorkbookError } from "../../app/workbookError";
import type { Cell } from "../../domain/sheets/grid";
import { codeOf } from "./excelError";
import type { ExcelSession } from "./excelSession";

/** How many cells are asked for at once; fewer when the answer proves to be above Excel's 5 MB. */
const CELLS_PER_REQUEST = 100_000;

/** How much of a sheet is to be read, from A1. */
export type SheetSize = { readonly name: string; readonly rowCount: number; readonly columnCount: number };

type Slab = { readonly sheetIndex: number; readonly range: Excel.Range };

/** Reads sheets in slabs of rows, as many sheets in one request as fit; the grids are in the order of `sizes`. */
export async function readGrids(session: ExcelSession, sizes: readonly SheetSize[]): Promise<Cell[][][]> {
  const grids: Cell[][][] = sizes.map(() => []);
  let cellsPerRequest = CELLS_PER_REQUEST;
  for (;;) {
    const slabs = queueSlabs(session, sizes, grids, cellsPerRequest);
    if (slabs.length === 0) return grids;
    for (const { range } of slabs) range.load("values");
    if (await isTooMuch(session, slabs)) {
      if (cellsPerRequest <= 1) throw new WorkbookError("too-large", { nothingChanged: true });
      cellsPerRequest = Math.trunc(cellsPerRequest / 2);
      continue;
    }
    await appendCells(session, slabs, grids);
  }
}

/** Sends the request; whether its answer was more than Excel gives at once. */
function isTooMuch(session: ExcelSession, slabs: readonly Slab[]): Promise<boolean> {
  return session.sync().then(
    // Beyond five million cells Excel may answer `null` instead of an error, which its types do not know.
    () => slabs.some(({ range }) => (range.values as unknown) === null),
    (error: unknown) => {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      return true;
    },
  );
}

/** The next rows of each sheet, until there are enough cells for one request. */
function queueSlabs(
  { context }: ExcelSession,
  sizes: readonly SheetSize[],
  grids: readonly (readonly Cell[][])[],
  cellsPerRequest: number,
): readonly Slab[] {
  const slabs: Slab[] = [];
  let cells = 0;
  sizes.forEach(({ name, rowCount, columnCount }, sheetIndex) => {
    const firstRow = grids[sheetIndex]?.length ?? 0;
    const room = Math.trunc((cellsPerRequest - cells) / columnCount);
    const rows = Math.min(rowCount - firstRow, slabs.length === 0 ? Math.max(room, 1) : room);
    if (firstRow >= rowCount || rows <= 0) return;
    const sheet = context.workbook.worksheets.getItem(name);
    slabs.push({ sheetIndex, range: sheet.getRangeByIndexes(firstRow, 0, rows, columnCount) });
    cells += rows * columnCount;
  });
  return slabs;
}

async function appendCells(session: ExcelSession, slabs: readonly Slab[], grids: Cell[][][]): Promise<void> {
  // An error and a text that looks like one have the same value; only their types differ.
  const doubtful = slabs.filter(({ range }) => range.values.some((row) => row.some(looksLikeError)));
  for (const { range } of doubtful) range.load("valueTypes");
  if (doubtful.length > 0) await session.sync();
  for (const slab of slabs) {
    const types = doubtful.includes(slab) ? slab.range.valueTypes : [];
    slab.range.values.forEach((row: readonly unknown[], rowIndex) => {
      const cells = row.map((value, columnIndex) => toCell(value, types[rowIndex]?.[columnIndex]));
      grids[slab.sheetIndex]?.push(cells);
    });
  }
}

function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/** @param type - Only told for sheets that hold something like an error. */
function toCell(value: unknown, type: string | undefined): Cell {
  if (value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return looksLikeError(text) && type !== "String" ? { error: text } : text;
}
