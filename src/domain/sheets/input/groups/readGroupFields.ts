import { foundText } from "../../../grid/foundText";
import { cellAddress, cellAt, type Worksheet } from "../../../grid/grid";
import type { NumberCell } from "../../../grid/shownCells";
import { sourceOf } from "../../../grid/sourceOf";
import type { GroupField } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { fieldText } from "../fieldText";
import type { FieldColumn } from "./tableLayout";

/** Reads what a row says in the columns that are none of ours, by header. */
export function readGroupFields(
  worksheet: Worksheet,
  columns: readonly FieldColumn[],
  row: number,
): ReadonlyMap<string, GroupField> {
  return new Map(
    columns.map(({ header, columnIndex }) => {
      const text = fieldText(cellAt(worksheet.grid, row, columnIndex));
      return [header, { text, source: sourceOf(worksheet, row, columnIndex) }];
    }),
  );
}

/** The cells of such a column that cannot be read. */
export function groupFieldProblems(
  worksheet: Worksheet,
  { columnIndex }: FieldColumn,
  rows: readonly number[],
): readonly Problem[] {
  return rows.flatMap((row) => {
    const source = sourceOf(worksheet, row, columnIndex);
    return cellProblem(cellAt(worksheet.grid, row, columnIndex), source) ?? [];
  });
}

/** One problem for all cells of such a column with a number that nobody can tell what it shows. */
export function numbersInField(
  sheet: string,
  header: string,
  cells: readonly NumberCell[],
): readonly Problem[] {
  const [first] = cells;
  if (first === undefined) return [];
  const cell = cellAddress(first.rowIndex, first.columnIndex);
  return [{ code: "number-in-field", sheet, cell, name: foundText(header), rows: cells.length }];
}
