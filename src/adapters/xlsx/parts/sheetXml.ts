import { cellAddress, columnName } from "../../../domain/grid/grid";
import { rowStyles } from "../../../app/rowStyles";
import type { DraftReference, DraftRows, SheetDraft } from "../../../domain/grid/sheetDraft";
import type { XmlNames } from "../xml/namespaces";
import { validationsXml } from "./validationsXml";

/** What the rest of the workbook gives to a sheet that is written. */
export type SheetContext = {
  readonly vocabulary: XmlNames;
  /** The number of a text among the shared strings. */
  readonly stringIndex: (text: string) => number;
  /** The number that a cell without a style carries. */
  readonly defaultStyle: number;
  /** The numbers of the draft's styles, in their order. */
  readonly styles: readonly number[];
  /** The formula, without `=`, of cells that the draft refers to. */
  readonly formulaOf: (reference: DraftReference) => string;
  /** Whether the sheet is the one in front. */
  readonly isActive: boolean;
  /** Called before each row; throws to stop. */
  readonly onRow: () => void;
};

/** How a sheet's part leads to its drawing and its table. */
export const SHEET_LINKS = { drawing: "rId1", table: "rId2" } as const;

/** What Excel adds to a width in characters for the space around them, with the digits of its default font 7 pixels wide. */
const COLUMN_PADDING = 0.7109375;

/** The worksheet part of a draft, piece by piece, its elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function* sheetXml(draft: SheetDraft<DraftRows>, context: SheetContext): Generator<string> {
  const columnCount = draft.rows.at(0)?.length ?? 0;
  const lastCell = cellAddress(Math.max(0, draft.rows.length - 1), Math.max(0, columnCount - 1));
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  yield `<worksheet xmlns="${context.vocabulary.main}">`;
  if (draft.print !== undefined) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="${lastCell === "A1" ? lastCell : `A1:${lastCell}`}"/>`;
  yield sheetView(draft, context.isActive);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columns(draft.columnWidths);
  yield* sheetData(draft, context);
  yield validationsXml(draft.validations ?? [], context.formulaOf);
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (draft.print !== undefined) {
    yield `<pageSetup orientation="${draft.print.orientation}" fitToWidth="1" fitToHeight="0"/>`;
  }
  const link = (id: string) => `xmlns:r="${context.vocabulary.relationships}" r:id="${id}"`;
  if ((draft.charts ?? []).length > 0) yield `<drawing ${link(SHEET_LINKS.drawing)}/>`;
  if (draft.table !== undefined) {
    yield `<tableParts count="1"><tablePart ${link(SHEET_LINKS.table)}/></tableParts>`;
  }
  yield "</worksheet>";
}

function sheetView(
  { showGridlines, frozenRows, frozenColumns }: SheetDraft<DraftRows>,
  isActive: boolean,
): string {
  const attributes = `${showGridlines ? "" : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ""}`;
  const pane = frozenRows > 0 || frozenColumns > 0 ? frozenPane(frozenRows, frozenColumns) : "";
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function frozenPane(rows: number, columns: number): string {
  const panes = [
    columns > 0 ? "topRight" : "",
    rows > 0 ? "bottomLeft" : "",
    rows > 0 && columns > 0 ? "bottomRight" : "",
  ];
  const present = panes.filter((pane) => pane !== "");
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ""}${rows > 0 ? ` ySplit="${String(rows)}"` : ""}`;
  const topLeft = cellAddress(rows, columns);
  const active = present.at(-1) ?? "";
  const selections = present.map((pane) =>
    pane === active
      ? `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`
      : `<selection pane="${pane}"/>`,
  );
  return `<pane${split} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>${selections.join("")}`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const texts = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width + COLUMN_PADDING)}" customWidth="1"/>`;
  });
  return `<cols>${texts.join("")}</cols>`;
}

function* sheetData(draft: SheetDraft<DraftRows>, context: SheetContext): Generator<string> {
  yield "<sheetData>";
  const openings = draft.columnWidths.map((_, columnIndex) => `<c r="${columnName(columnIndex)}`);
  const styled = draft.styles.map(({ range }, index) => ({
    range,
    style: context.styles[index] ?? context.defaultStyle,
  }));
  const stylesOfRow = rowStyles(styled, openings.length, context.defaultStyle);
  let rowIndex = 0;
  for (const row of draft.rows) {
    context.onRow();
    const styles = stylesOfRow(rowIndex);
    const rowNumber = String(++rowIndex);
    let style = NaN;
    let [start, textStart] = ["", ""];
    let cells = "";
    for (let column = 0; column < openings.length; column++) {
      // Neighbours mostly look the same: what their cells have in common is put together once.
      if (styles[column] !== style) {
        style = styles[column] ?? context.defaultStyle;
        start = `${rowNumber}" s="${String(style)}"`;
        textStart = `${start} t="s"><v>`;
      }
      const value = row[column] ?? null;
      cells += openings[column] ?? "";
      if (value === null || value === "") cells += `${start}/>`;
      else if (typeof value === "number") cells += `${start}><v>${String(value)}</v></c>`;
      else cells += `${textStart}${String(context.stringIndex(value))}</v></c>`;
    }
    yield `<row r="${rowNumber}">${cells}</row>`;
  }
  yield "</sheetData>";
}
