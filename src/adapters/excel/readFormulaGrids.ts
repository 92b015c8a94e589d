import { CellRanges } from "../../domain/grid/cellRanges";
import type { Cell, GridRange } from "../../domain/grid/grid";
import { cellOfValue, looksLikeError } from "./cellOfValue";
import type { ExcelSession } from "./excelSession";
import { readSlabs, type SheetSize } from "./readSlabs";

/** The cells of a sheet, and which of them hold formulas. */
export type FormulaGrid = {
  readonly grid: readonly (readonly Cell[])[];
  readonly formulas: readonly GridRange[];
};

/**
 * Reads sheets as `readGrids` does, and tells their formulas. A cell without one has its value for a formula, so that one of
 * the two is enough to ask for; the values too are only asked of slabs in which something begins with `=`, be it a formula
 * or a text, which only the value tells apart.
 */
export async function readFormulaGrids(
  session: ExcelSession,
  sizes: readonly SheetSize[],
): Promise<readonly FormulaGrid[]> {
  const grids = sizes.map(() => ({ cells: [] as (readonly Cell[])[], formulas: new CellRanges() }));
  await readSlabs(session, sizes, async (slabs) => {
    for (const { range } of slabs) range.load("formulas");
    await session.sync();
    // Beyond five million cells Excel may answer `null` instead of an error, which its types do not know.
    if (slabs.some(({ range }) => (range.formulas as unknown) === null)) return false;

    const doubtful = slabs.filter(({ range }) => range.formulas.some((row) => row.some(isDoubtful)));
    for (const { range } of doubtful) range.load("values");
    if (doubtful.length > 0) await session.sync();
    for (const { range } of doubtful) range.load("valueTypes");
    if (doubtful.length > 0) await session.sync();

    for (const slab of slabs) {
      const { range, firstRow } = slab;
      const [values, types] = doubtful.includes(slab)
        ? [range.values, range.valueTypes]
        : [range.formulas, []];
      const found = grids[slab.sheetIndex];
      range.formulas.forEach((row: readonly unknown[], rowIndex) => {
        const valuesOfRow: readonly unknown[] = values[rowIndex] ?? [];
        row.forEach((formula, columnIndex) => {
          if (formula !== valuesOfRow[columnIndex]) found?.formulas.add(firstRow + rowIndex, columnIndex);
        });
        found?.cells.push(
          valuesOfRow.map((value, columnIndex) => cellOfValue(value, types[rowIndex]?.[columnIndex])),
        );
      });
    }
    return true;
  });
  return grids.map(({ cells, formulas }) => ({ grid: cells, formulas: formulas.ranges() }));
}

function isDoubtful(formula: unknown): boolean {
  return looksLikeError(formula) || (typeof formula === "string" && formula.startsWith("="));
}
