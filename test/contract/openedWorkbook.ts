import type { WorkbookPort } from "../../src/app/workbookPort";
import type { GridRange } from "../../src/domain/sheets/grid";
import type { CellStyle, SheetDraft } from "../../src/domain/sheets/sheetDraft";
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
  /** What the workbook-level name refers to, `Sheet!A1:B2`; `undefined` when there is none of that name. */
  nameTarget(name: string): Promise<string | undefined>;
};

/** Makes a workbook that holds `contents` and opens it behind the port. */
export type OpenWorkbook = (contents: WorkbookContents) => Promise<OpenedWorkbook>;
