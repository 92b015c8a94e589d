import { type CellFormat, DEFAULT_FORMAT } from "./cellFormat";
import { parseAddress } from "./address";
import { type ChartCells, type ChartModel, type ChartSeriesModel, newChart } from "./chartModel";
import { newProtection, newSheet, newTable, sheetId } from "./newSheet";
import { WHOLE_SHEET } from "./rectangle";
import { forEachCell, putContents, putFormat, usedArea } from "./sheetCells";
import type {
  CellValue,
  NamedItemModel,
  PageLayoutModel,
  SheetModel,
  TableModel,
  ValidationModel,
  Visibility,
  WorkbookModel,
} from "./workbookModel";

/** A cell of a test's workbook: a constant, `null` for empty, or a formula with the value it last had. */
export type CellInput = CellValue | null | { readonly formula: string; readonly value: CellValue };

export type SheetInput = {
  readonly name: string;
  /** Rows from A1. Text is kept as it is: no coercion. */
  readonly rows?: readonly (readonly CellInput[])[];
  /** By A1 address of the cells. */
  readonly formats?: { readonly [address: string]: Partial<CellFormat> };
  readonly merges?: readonly string[];
  readonly names?: readonly NameInput[];
  readonly tables?: readonly (Partial<Pick<TableModel, "style" | "showFilterButton">> & {
    readonly name: string;
    readonly address: string;
  })[];
  readonly validations?: readonly (Omit<ValidationModel, "area"> & { readonly address: string })[];
  readonly charts?: readonly ChartInput[];
  readonly visibility?: Visibility;
  readonly isProtected?: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Points, from column A. */
  readonly columnWidths?: readonly number[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** A filter over the cells in use. */
  readonly hasFilter?: boolean;
  readonly showGridlines?: boolean;
  readonly pageLayout?: Partial<PageLayoutModel>;
};

/** A chart of columns; cells are formulas such as `=Data!$A$1:$A$9`. */
export type ChartInput = {
  readonly type: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueStep: number | undefined;
  /** By A1 address. */
  readonly position: string;
  readonly series: readonly (Pick<ChartSeriesModel, "name" | "fill" | "line" | "gapWidth"> & {
    readonly values: string;
    readonly categories: string;
  })[];
};

export type NameInput = {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  /** Of a formula that is neither cells nor a constant. */
  readonly value?: CellValue;
  readonly isVisible?: boolean;
  readonly comment?: string;
};

/** What a test says of a workbook; everything else is as in a new one. */
export type WorkbookInput = {
  /** At least one. */
  readonly sheets: readonly SheetInput[];
  readonly names?: readonly NameInput[];
  readonly dateSystem?: 1900 | 1904;
  readonly isReadOnly?: boolean;
  readonly isStructureProtected?: boolean;
  readonly locale?: string;
  readonly activeSheet?: string;
};

/** A workbook as a test describes it. */
export function createWorkbook(input: WorkbookInput, newId: () => string): WorkbookModel {
  const sheets = input.sheets.map((sheet) => sheetOf(sheet, newId));
  const active =
    sheets.find(({ name }) => name === input.activeSheet) ??
    sheets.find((sheet) => sheet.visibility === "Visible");
  if (active === undefined) throw new RangeError("a workbook needs a visible sheet");
  sheets.forEach((sheet, index) => {
    sheet.charts = (input.sheets[index]?.charts ?? []).map((chart, place) =>
      chartOf(chart, `Chart ${String(place + 1)}`, sheets, newId),
    );
  });
  return {
    name: "Book1.xlsx",
    sheets,
    names: (input.names ?? []).map((name) => nameOf(name, newId)),
    dateSystem: input.dateSystem ?? 1900,
    isReadOnly: input.isReadOnly ?? false,
    protection: newProtection(input.isStructureProtected ?? false),
    activeSheetId: active.id,
    selection: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    calculationMode: "Automatic",
    locale: input.locale ?? "en-US",
    currentYear: 2026,
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
    },
    customProperties: new Map(),
  };
}

function sheetOf(input: SheetInput, newId: () => string): SheetModel {
  const sheet = newSheet(input.name, sheetId(newId));
  input.rows?.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell === null) return;
      if (typeof cell === "object" && "formula" in cell)
        putContents(sheet, rowIndex, columnIndex, cell.value, cell.formula);
      else putContents(sheet, rowIndex, columnIndex, cell);
    }),
  );
  for (const [address, format] of Object.entries(input.formats ?? {})) {
    forEachCell(areaOf(address), (row, column) =>
      putFormat(sheet, row, column, { ...DEFAULT_FORMAT, ...format }),
    );
  }
  input.columnWidths?.forEach((width, column) => sheet.columnWidths.set(column, width));
  input.hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
  input.hiddenColumns?.forEach((column) => sheet.hiddenColumns.add(column));
  if (input.hasFilter === true) sheet.filter = usedArea(sheet, WHOLE_SHEET, true);
  sheet.visibility = input.visibility ?? "Visible";
  sheet.merges = (input.merges ?? []).map(areaOf);
  sheet.names = (input.names ?? []).map((name) => nameOf(name, newId));
  sheet.tables = (input.tables ?? []).map(({ name, address, ...look }) => ({
    ...newTable(name, areaOf(address), true, newId()),
    ...look,
  }));
  sheet.validations = (input.validations ?? []).map(({ address, ...validation }) => ({
    ...validation,
    area: areaOf(address),
  }));
  sheet.frozen = input.frozen ?? sheet.frozen;
  sheet.showGridlines = input.showGridlines ?? true;
  Object.assign(sheet.pageLayout, input.pageLayout);
  sheet.protection.isProtected = input.isProtected ?? false;
  return sheet;
}

function chartOf(
  input: ChartInput,
  name: string,
  sheets: readonly SheetModel[],
  newId: () => string,
): ChartModel {
  const cells = (formula: string): ChartCells => {
    const address = parseAddress(formula.slice(1));
    const sheet = sheets.find((candidate) => candidate.name === address?.sheetName);
    if (address === undefined || sheet === undefined) throw new RangeError(`"${formula}" is not cells`);
    return { sheet, area: address.area };
  };
  return {
    ...newChart(newId(), name, input.type),
    title: { text: input.title, visible: true },
    categoryTitle: { text: input.categoryTitle, visible: input.categoryTitle !== "" },
    valueTitle: { text: input.valueTitle, visible: input.valueTitle !== "" },
    valueStep: input.valueStep,
    legend: { visible: input.series.length > 1, position: "Bottom" },
    series: input.series.map((one) => ({
      ...one,
      values: cells(one.values),
      categories: cells(one.categories),
    })),
    position: areaOf(input.position),
  };
}

function nameOf({ isVisible = true, comment = "", ...name }: NameInput, newId: () => string): NamedItemModel {
  return { id: newId(), ...name, comment, isVisible };
}

function areaOf(address: string): TableModel["area"] {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new RangeError(`"${address}" is not an address`);
  return parsed.area;
}
