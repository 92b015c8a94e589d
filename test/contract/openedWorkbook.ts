import type { WorkbookPort } from "../../src/app/workbookPort";
import type { GridRange } from "../../src/domain/grid/grid";
import type { CellStyle, SheetDraft } from "../../src/domain/grid/sheetDraft";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";

/** What somebody who looks at a sheet with other eyes than the adapter's sees. */
export type SheetLook = {
  /** By address; every property that is not Excel's default, and always the number format. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** As Excel's column width box shows them, to one decimal. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly print: SheetDraft["print"];
};

/** What somebody sees on a sheet beside its cells; ranges as `A1:B2`, cells of a reference as `Sheet!A1:B2`. */
export type SheetFurniture = {
  readonly tables: readonly {
    readonly name: string;
    readonly range: string;
    readonly style: string;
    readonly hasFilterButtons: boolean;
    readonly headers: readonly unknown[];
  }[];
  /** From left to right. */
  readonly validations: readonly {
    readonly range: string;
    /** Joined with commas, or the cells. */
    readonly choices?: string;
    readonly otherwise?: "refuse" | "warn";
    readonly hint?: { readonly title: string; readonly message: string };
  }[];
  readonly charts: readonly {
    readonly columns: "clustered" | "stacked";
    readonly title: string;
    readonly categoryTitle: string;
    readonly valueTitle: string;
    readonly valueStep?: number;
    readonly position: string;
    readonly series: readonly {
      readonly name: string;
      readonly values: string;
      readonly categories: string;
      readonly fill: string;
      readonly outline: string;
    }[];
  }[];
};

/** A workbook under test, and what the contract must be able to do to it behind the adapter's back. */
export type OpenedWorkbook = {
  readonly port: WorkbookPort;
  /** Saves the workbook and loads what was saved. */
  reopen(): Promise<OpenedWorkbook>;
  /** Renames a sheet as the person would. */
  rename(sheet: string, to: string): Promise<void>;
  /** Everything that could tell this workbook from another one; equal when nothing changed. */
  snapshot(): Promise<unknown>;
  /** What the cells of `range` and their sheet look like. */
  look(sheet: string, range: GridRange): Promise<SheetLook>;
  /** What stands on a sheet beside its cells. */
  furniture(sheet: string): Promise<SheetFurniture>;
  /** What the workbook-level name refers to, `Sheet!A1:B2`; `undefined` when there is none of that name. */
  nameTarget(name: string): Promise<string | undefined>;
};

/** Makes a workbook that holds `contents` and opens it behind the port. */
export type OpenWorkbook = (contents: WorkbookContents) => Promise<OpenedWorkbook>;
