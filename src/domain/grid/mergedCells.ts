import type { Problem } from "../plan/problem";
import { rangeAddress, type GridRange, type Worksheet } from "./grid";
import { sourceOf } from "./sourceOf";

/** The merged cells that a cell is part of without being their first, so that it holds nothing and seems to. */
export function hidingMerge(
  { merges }: Worksheet,
  rowIndex: number,
  columnIndex: number,
): GridRange | undefined {
  const merge = merges.find((range) => holds(range, rowIndex, columnIndex));
  const isFirst = merge?.firstRow === rowIndex && merge.firstColumn === columnIndex;
  return isFirst ? undefined : merge;
}

/** The merged cells that begin in a cell and take in another of some columns. */
export function mergeAcross(
  { merges }: Worksheet,
  rowIndex: number,
  columnIndex: number,
  columns: readonly number[],
): GridRange | undefined {
  return merges.find(
    (range) =>
      range.firstRow === rowIndex &&
      range.firstColumn === columnIndex &&
      columns.some((column) => column > columnIndex && column <= range.lastColumn),
  );
}

/** That merged cells leave open what belongs to which; told of their first cell. */
export function mergedCellsProblem(worksheet: Worksheet, merge: GridRange): Problem {
  return {
    code: "merged-cells",
    ...sourceOf(worksheet, merge.firstRow, merge.firstColumn),
    range: rangeAddress(merge),
  };
}

function holds(range: GridRange, rowIndex: number, columnIndex: number): boolean {
  return (
    range.firstRow <= rowIndex &&
    rowIndex <= range.lastRow &&
    range.firstColumn <= columnIndex &&
    columnIndex <= range.lastColumn
  );
}
