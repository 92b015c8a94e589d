import type { GridRange } from "./grid";
import type { OutputSheet } from "../vocabulary/outputSheets";

/** What a drafted cell holds: text, a number (a date is its serial day) or nothing. */
export type DraftCell = string | number | null;

/** A row of a drafted sheet, from column A. */
export type DraftRow = readonly DraftCell[];

/**
 * Rows that need not be in memory: an array is one, and so is what {@link lazyRows} makes, which computes a row each time that
 * it is asked for. Who reads them goes through them as seldom as can be, and keeps no more of them than it needs.
 */
export type DraftRows = Pick<readonly DraftRow[], "length" | "at"> & Iterable<DraftRow>;

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

/** An Excel table: the first row of its range is its header, and at least one row follows. */
export type DraftTable = {
  /** No other table or name of the workbook has it. */
  readonly name: string;
  /** Within the rows. Its header cells are texts, no two the same in any letter case. */
  readonly range: GridRange;
  /** One of Excel's own, such as `TableStyleMedium2`; its rows are banded. */
  readonly style: string;
  readonly hasFilterButtons: boolean;
};

/**
 * Cells of a sheet. `sheet` is the draft name of a sheet that is written at the same time, however the person has called
 * it since, or else the name of a sheet that the workbook has; absent: the drafted sheet itself.
 */
export type DraftReference = { readonly sheet?: string; readonly range: GridRange };

/**
 * What may be typed into some cells, and a hint that shows while one of them is selected: a list, a hint or both.
 * The ranges of a draft do not overlap; they may go on below its rows.
 */
export type CellValidation = {
  readonly range: GridRange;
  /** A drop-down to choose from. */
  readonly list?: {
    /** Texts without commas, 255 characters together with one comma between; or cells of one row or column. */
    readonly choices: readonly string[] | DraftReference;
    /** Whether anything else is refused, or taken once the person insists. An empty cell is always fine. */
    readonly otherwise: "refuse" | "warn";
  };
  /** Also for a header: every Excel shows it, and it needs no comment. At most 32 and 255 characters. */
  readonly hint?: { readonly title: string; readonly message: string };
};

/** One run of columns in a chart: its colours differ in darkness from the others', so that grey tells them apart. */
export type ChartSeries = {
  /** Without double quotes: LibreOffice loses a series that has one in its name. */
  readonly name: string;
  /** Numbers, one for each category, on a sheet that is written at the same time. */
  readonly values: DraftReference;
  readonly fill: string;
  /** The line around each column. */
  readonly outline: string;
};

/** A native column chart. */
export type DraftChart = {
  /** Side by side, or on top of one another. */
  readonly columns: "clustered" | "stacked";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** From one grid line to the next, so that counts have no halves; absent: Excel chooses. */
  readonly valueStep?: number;
  /** Texts of one row or column, on a sheet that is written at the same time; Excel would space out dates by days. */
  readonly categories: DraftReference;
  readonly series: readonly ChartSeries[];
  /** The cells of the drafted sheet that it covers; they may lie outside the rows. */
  readonly position: GridRange;
  /** For people who do not see it. Excel's API cannot set it: what must not be missed stands in cells as well. */
  readonly alternativeText: string;
};

/**
 * What a sheet to be written is, as plain data: the domain makes it, an adapter renders it and decides nothing.
 * Every cell that no style covers, and every style without a number format, is formatted as text (`@`).
 *
 * @typeParam Rows - An array, but for sheets that may be large; an adapter takes any {@link DraftRows}.
 */
export type SheetDraft<Rows extends DraftRows = readonly DraftRow[]> = {
  /** The sheet's name when it is first made; an output that the user renamed keeps the user's name. */
  readonly name: string;
  /** Rows from A1, all of the same length. */
  readonly rows: Rows;
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
  readonly table?: DraftTable;
  readonly validations?: readonly CellValidation[];
  readonly charts?: readonly DraftChart[];
};

/** The draft of a sheet that stays the add-in's own. */
export type OutputDraft<Rows extends DraftRows = readonly DraftRow[]> = SheetDraft<Rows> & {
  readonly output: OutputSheet;
};
