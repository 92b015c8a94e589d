import type { Problem } from "../../plan/problem";
import { parseCellAddress } from "../../grid/grid";

/** The problems of one sheet by row, then by column. */
export function inSheetOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ cell }: Problem): { rowIndex: number; columnIndex: number } =>
    parseCellAddress(cell) ?? { rowIndex: 0, columnIndex: 0 };
  return [...problems].sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x.rowIndex - y.rowIndex || x.columnIndex - y.columnIndex;
  });
}
