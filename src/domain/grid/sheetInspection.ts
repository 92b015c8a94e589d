import type { GridRange, Worksheet } from "./grid";
import type { OutputSheet } from "../vocabulary/outputSheets";

/** Rows or columns that follow one another. Indexes are 0-based; both ends belong to it. */
export type IndexRun = { readonly first: number; readonly last: number };

/** A name that the whole workbook knows, and the cells that it covers. */
export type NamedRange = { readonly name: string; readonly range: GridRange };

/** A sheet of the add-in's own as it stands in the workbook, with what its cells alone do not tell. */
export type SheetInspection = {
  readonly output: OutputSheet;
  readonly worksheet: Worksheet;
  /** `false` for hidden and very hidden sheets. */
  readonly isVisible: boolean;
  /** The cells that hold formulas, whatever these give. */
  readonly formulas: readonly GridRange[];
  /** Rows up to the last value that nobody sees, because of a filter or otherwise. */
  readonly hiddenRows: readonly IndexRun[];
  readonly hiddenColumns: readonly IndexRun[];
  /** Whether the sheet or a table on it has filter buttons, even where they hide nothing. */
  readonly hasFilter: boolean;
  /** The names of the tables on the sheet. */
  readonly tables: readonly string[];
  /** The names that refer to one rectangle of the sheet, without the add-in's ownership marks. */
  readonly names: readonly NamedRange[];
};
