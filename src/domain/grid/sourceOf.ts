import type { CellReference } from "../plan/cellReference";
import { cellAddress, type Worksheet } from "./grid";

/** Where a cell of a sheet is, for a person. Indexes are 0-based. */
export function sourceOf({ name }: Worksheet, rowIndex: number, columnIndex: number): CellReference {
  return { sheet: name, cell: cellAddress(rowIndex, columnIndex) };
}
