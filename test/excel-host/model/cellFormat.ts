/** One line of a cell's border; the words are those of Excel's API. */
export type Border = { readonly style: string; readonly color: string; readonly weight: string };

/** The lines of a cell; an absent one is none. */
export type Borders = {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  readonly diagonalDown?: Border;
  readonly diagonalUp?: Border;
};

/** How a cell looks. Never changed in place, so that cells may share one. Sizes are points, colours `#RRGGBB`. */
export type CellFormat = {
  readonly numberFormat: string;
  /** `undefined`: no fill, which the API reads as white. */
  readonly fill: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  /** Whether the cell is locked when the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Borders;
};

/** A cell that nobody formatted, in a workbook made by today's Excel. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fill: undefined,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** What of a format is not the default, for comparing and printing; empty when nothing is. */
export function formatDifference(format: CellFormat): Partial<CellFormat> {
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) => {
      const usual: unknown = DEFAULT_FORMAT[key as keyof CellFormat]; // The keys are those of a CellFormat.
      return JSON.stringify(usual) !== JSON.stringify(value);
    }),
  );
}
