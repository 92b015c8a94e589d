import type { GridRange } from "./grid";

/** The sheets that the add-in makes. A workbook holds at most one of each. */
export type OutputSheet = "timeline" | "messages";

/** What a drafted cell holds: text, a number (a date is its serial day) or nothing. */
export type DraftCell = string | number | null;

/** How cells look, in Excel's own terms. What is absent is Excel's default. Colours are `#RRGGBB`. */
export type CellStyle = {
  /** An en-US format code. Absent: `@`, so that text stays the text it is. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "left" | "center" | "right";
  readonly verticalAlignment?: "top" | "center" | "bottom";
  readonly wrapText?: boolean;
  /** A thin line below each cell, in this colour. */
  readonly bottomBorder?: string;
};

/** One style over one rectangle. The rectangles of a draft do not overlap. */
export type StyledRange = { readonly range: GridRange; readonly style: CellStyle };

/** A named item of the workbook that refers to cells of the drafted sheet. */
export type DraftName = { readonly name: string; readonly range: GridRange };

/**
 * What a sheet to be written is, as plain data: the domain makes it, an adapter renders it and decides nothing.
 * Every cell that no style covers, and every style without a number format, is formatted as text (`@`).
 */
export type SheetDraft = {
  /** The sheet's name when it is first made; an output that the user renamed keeps the user's name. */
  readonly name: string;
  /** Rows from A1, all of the same length. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly styles: readonly StyledRange[];
  /** One width a column, in characters of the default font, as Excel's column width box shows it. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in sight when the rest is scrolled; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Printed landscape, one page wide, these many rows repeated on every page; absent: Excel's defaults. */
  readonly print?: { readonly orientation: "landscape" | "portrait"; readonly repeatedRows: number };
  readonly showGridlines: boolean;
  readonly names: readonly DraftName[];
};

/** The draft of a sheet that stays the add-in's own. */
export type OutputDraft = SheetDraft & { readonly output: OutputSheet };
