import type { DateSystem } from "../../domain/calendar/civilDate";
import type { Cell, GridRange } from "../../domain/grid/grid";
import type { IndexRun } from "../../domain/grid/sheetInspection";

/** What a sheet of a workbook made by hand holds. */
export type SheetContents = {
  readonly name: string;
  /** Rows from A1, of any length. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly GridRange[];
  /** The number formats of cells that have one of their own, by address; the others are `General`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Absent: `true`. */
  readonly isVisible?: boolean;
  readonly isProtected?: boolean;
  /** The cells whose values formulas gave; absent: none. */
  readonly formulas?: readonly GridRange[];
  readonly hiddenRows?: readonly IndexRun[];
  readonly hiddenColumns?: readonly IndexRun[];
  /** Filter buttons of the sheet's own, over all its rows. */
  readonly hasFilter?: boolean;
};

/** A named item of the whole workbook: a range, or a formula without its `=`, such as `0.25` or `#REF!$A$1:$B$9`. */
export type NameContents = {
  readonly name: string;
  readonly refersTo: { readonly sheet: string; readonly range: GridRange } | string;
};

/** A table; its range includes the header row. */
export type TableContents = { readonly name: string; readonly sheet: string; readonly range: GridRange };

/** A workbook as plain data: what the tests of every adapter start from. */
export type WorkbookContents = {
  /** In tab order. */
  readonly sheets: readonly SheetContents[];
  readonly names?: readonly NameContents[];
  readonly tables?: readonly TableContents[];
  /** Absent: 1900. */
  readonly dateSystem?: DateSystem;
  readonly isStructureProtected?: boolean;
};
