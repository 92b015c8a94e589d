import { foundText } from "../../../grid/foundText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { sourceOf } from "../../../grid/sourceOf";
import type { GroupField } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { cellTally } from "../cellTally";
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

/** What is wrong in such a column: every cell that cannot be read, and one problem for all that are numbers. */
export function groupFieldProblems(
  worksheet: Worksheet,
  { header, columnIndex }: FieldColumn,
  rows: readonly number[],
): readonly Problem[] {
  const numbers = cellTally();
  const unreadable = rows.flatMap((row) => {
    const cell = cellAt(worksheet.grid, row, columnIndex);
    const source = sourceOf(worksheet, row, columnIndex);
    if (typeof cell === "number") numbers.add("", source);
    return cellProblem(cell, source) ?? [];
  });
  const name = foundText(header);
  return [
    ...unreadable,
    ...numbers
      .all()
      .map((tally): Problem => ({ code: "number-in-field", ...tally.first, name, rows: tally.rows })),
  ];
}
