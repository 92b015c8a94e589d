import type { Cell } from "../../domain/grid/grid";
import { cellOfValue, looksLikeError } from "./cellOfValue";
import type { ExcelSession } from "./excelSession";
import { readSlabs, type SheetSize } from "./readSlabs";

/**
 * Reads sheets in slabs of rows, as many sheets in one request as fit; the grids are in the order of `sizes`.
 *
 * @param askAlso - Loads what else is wanted, in every request anew: Excel may refuse one for its size, and then gives nothing of it.
 */
export async function readGrids(
  session: ExcelSession,
  sizes: readonly SheetSize[],
  askAlso: () => void = () => undefined,
): Promise<Cell[][][]> {
  const grids: Cell[][][] = sizes.map(() => []);
  await readSlabs(session, sizes, async (slabs) => {
    for (const { range } of slabs) range.load("values");
    askAlso();
    await session.sync();
    // Beyond five million cells Excel may answer `null` instead of an error, which its types do not know.
    if (slabs.some(({ range }) => (range.values as unknown) === null)) return false;

    const doubtful = slabs.filter(({ range }) => range.values.some((row) => row.some(looksLikeError)));
    for (const { range } of doubtful) range.load("valueTypes");
    if (doubtful.length > 0) await session.sync();
    for (const slab of slabs) {
      const types = doubtful.includes(slab) ? slab.range.valueTypes : [];
      slab.range.values.forEach((row: readonly unknown[], rowIndex) => {
        const cells = row.map((value, columnIndex) => cellOfValue(value, types[rowIndex]?.[columnIndex]));
        grids[slab.sheetIndex]?.push(cells);
      });
    }
    return true;
  });
  return grids;
}
