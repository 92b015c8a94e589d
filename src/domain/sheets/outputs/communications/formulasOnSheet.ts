import type { Problem } from "../../../plan/problem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type GridRange, type Worksheet } from "../../../grid/grid";
import { sourceOf } from "../../../grid/sourceOf";
import { communicationColumns } from "../../input/communicationColumns";

/** Whether a Communications sheet has columns of the person's own: where formulas are, if anywhere. */
export function hasOwnColumns({ grid }: Pick<Worksheet, "grid">): boolean {
  const header = grid.find((row) => communicationColumns(row).has("message")) ?? [];
  const ours = new Set(communicationColumns(header).values());
  return grid.some((row) => row.some((cell, column) => !ours.has(column) && !isEmptyCell(cell)));
}

/** A problem for each column that holds formulas, which are written again as the values that they have. */
export function formulasOnSheet(worksheet: Worksheet, formulas: readonly GridRange[]): readonly Problem[] {
  const { grid } = worksheet;
  const headerRow = Math.max(
    0,
    grid.findIndex((row) => communicationColumns(row).has("message")),
  );
  const columns = new Map<number, { readonly firstRow: number; cells: number }>();
  for (const { firstRow, firstColumn, lastRow, lastColumn } of formulas) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const known = columns.get(column) ?? { firstRow, cells: 0 };
      columns.set(column, {
        firstRow: Math.min(known.firstRow, firstRow),
        cells: known.cells + lastRow - firstRow + 1,
      });
    }
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, { firstRow, cells }]) => ({
      code: "formulas-become-values",
      ...sourceOf(worksheet, firstRow, column),
      name: foundText(cellText(cellAt(grid, headerRow, column))),
      cells,
    }));
}
