import type { CellFormat } from "./cellFormat";
import type { ChartModel } from "./chartModel";
import type { Json } from "../protocol/batch";
import type { Rectangle } from "./rectangle";

/** An Excel error value, such as `#N/A`. */
export type ErrorValue = { readonly error: string };

/** What a cell shows before formatting; `""` is an empty cell. */
export type CellValue = string | number | boolean | ErrorValue;

/** A cell with contents or a format of its own. Never changed in place. */
export type Cell = {
  readonly value: CellValue;
  /** With its `=`; absent when the cell holds a constant. */
  readonly formula?: string;
  /** Absent: that of its row, column or sheet. */
  readonly format?: CellFormat;
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A named item of the workbook or of one sheet. */
export type NamedItemModel = {
  readonly id: string;
  readonly name: string;
  /** With its `=`, as `=Data!$A$1:$B$2`. */
  formula: string;
  /** What a formula gives that this host cannot calculate; goes when the formula is changed. */
  value?: CellValue;
  comment: string;
  isVisible: boolean;
};

export type TableModel = {
  readonly id: string;
  name: string;
  /** Header, body and total row. */
  area: Rectangle;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
};

/** Protection of a sheet or of the workbook's structure. Options are those given to `protect`. */
export type ProtectionModel = {
  isProtected: boolean;
  password?: string;
  options: { readonly [name: string]: unknown };
};

/** A format that depends on what a cell holds. */
export type ConditionalFormatModel = {
  readonly id: string;
  readonly kind: "Custom" | "CellValue" | "ContainsText";
  areas: readonly Rectangle[];
  /** A formula for `Custom`, else the rule as the API has it; `null` until it is set. */
  rule: Json;
  readonly look: ConditionalLook;
  stopIfTrue: boolean;
};

/** What a conditional format changes. */
export type ConditionalLook = {
  -readonly [
    Key in "bold" | "fill" | "fontColor" | "italic" | "numberFormat" | "strikethrough" | "underline"
  ]?: NonNullable<CellFormat[Key]>;
};

/** What may be typed into some cells. Rules, prompt and alert are as the API has them. */
export type ValidationModel = {
  readonly area: Rectangle;
  readonly rule: { readonly [key: string]: Json };
  readonly prompt: Json;
  readonly errorAlert: Json;
  readonly ignoreBlanks: boolean;
};

/** Anything may be typed. */
export const NO_VALIDATION: Omit<ValidationModel, "area"> = {
  rule: {},
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};

/** The texts that a document carries about itself. */
export type DocumentText =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

export type PageLayoutModel = {
  orientation: string;
  paperSize: string;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  printTitleRows: Rectangle | undefined;
  printTitleColumns: Rectangle | undefined;
  printArea: readonly Rectangle[];
};

export type SheetModel = {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By {@link cellKey}. */
  readonly cells: Map<number, Cell>;
  /** Of every cell that neither itself nor its row or column says otherwise. */
  format: CellFormat;
  readonly columnFormats: Map<number, CellFormat>;
  readonly rowFormats: Map<number, CellFormat>;
  /** Points. */
  standardWidth: number;
  /** Points; columns of another width than the standard. */
  readonly columnWidths: Map<number, number>;
  /** Points; rows of another height than the standard. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: readonly Rectangle[];
  /** The cells that a filter of the sheet's own is over; those of tables are with the tables. */
  filter: Rectangle | undefined;
  /** How many rows and columns stay in sight; 0 and 0 for none. */
  frozen: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayoutModel;
  readonly protection: ProtectionModel;
  names: readonly NamedItemModel[];
  tables: readonly TableModel[];
  /** The first counts most. */
  conditionalFormats: readonly ConditionalFormatModel[];
  /** They do not overlap. */
  validations: readonly ValidationModel[];
  charts: readonly ChartModel[];
};

export type WorkbookModel = {
  name: string;
  /** In tab order; never empty. */
  sheets: readonly SheetModel[];
  names: readonly NamedItemModel[];
  dateSystem: 1900 | 1904;
  isReadOnly: boolean;
  readonly protection: ProtectionModel;
  activeSheetId: string;
  /** On the active sheet. */
  selection: Rectangle;
  calculationMode: string;
  /** BCP 47, as `en-US`. */
  locale: string;
  /** The year that a date typed without one is taken to mean. */
  currentYear: number;
  /** Document settings, as `Office.context.document.settings` and `workbook.settings` keep them. */
  readonly settings: Map<string, unknown>;
  readonly properties: { [text in DocumentText]: string };
  readonly customProperties: Map<string, string | number | boolean>;
};

/** Where a cell is kept in {@link SheetModel.cells}. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The inverse of {@link cellKey}. */
export function cellPosition(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / 16_384), column: key % 16_384 };
}
