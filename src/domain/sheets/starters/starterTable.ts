import { columnWidths } from "../../grid/columnWidths";
import type { GridRange } from "../../grid/grid";
import type { DraftReference, CellStyle, CellValidation, DraftCell, SheetDraft } from "../../grid/sheetDraft";

/** A column of a starter sheet. */
export type StarterColumn = {
  readonly header: string;
  /** What to write in it. */
  readonly prompt?: string;
  /** A drop-down; `open` takes other texts, too, such as several at once. */
  readonly choices?: { readonly of: readonly string[] | DraftReference; readonly open: boolean };
  /** Absent: text, which Excel leaves as it is typed. */
  readonly numberFormat?: string;
};

/** Rows that come with drop-downs and formats: more than a plan has. */
const ROOM = 500;
const WIDTH = { least: 12, most: 40 };

/** A sheet to be filled in: headers with notes, sample rows, and drop-downs for many more. Its column widths fit. */
export function starterTable(
  name: string,
  columns: readonly StarterColumn[],
  samples: readonly (readonly DraftCell[])[],
): SheetDraft {
  const rows = [columns.map(({ header }) => header), ...samples];
  const below = (column: number, lastRow: number): GridRange => {
    return { firstRow: 1, firstColumn: column, lastRow, lastColumn: column };
  };
  const header: GridRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: columns.length - 1 };
  return {
    name,
    rows,
    styles: [
      { range: header, style: { bold: true } },
      ...columns.flatMap(({ numberFormat }, column): SheetDraft["styles"] => {
        const style: CellStyle = { verticalAlignment: "top", ...(numberFormat && { numberFormat }) };
        return samples.length === 0 ? [] : [{ range: below(column, samples.length), style }];
      }),
    ],
    columnWidths: columnWidths(rows, () => WIDTH),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
    validations: columns.flatMap((column, index) => validationsOf(column, index, below(index, ROOM))),
  };
}

function validationsOf(
  { header, prompt, choices }: StarterColumn,
  column: number,
  body: GridRange,
): readonly CellValidation[] {
  const hint = prompt === undefined ? undefined : hintOf(header, prompt);
  const range: GridRange = { firstRow: 0, firstColumn: column, lastRow: 0, lastColumn: column };
  return [
    ...(hint === undefined ? [] : [{ range, hint }]),
    ...(choices === undefined
      ? []
      : [
          {
            range: body,
            list: { choices: choices.of, otherwise: choices.open ? "warn" : "refuse" } as const,
          },
        ]),
  ];
}

/** The most characters that Excel takes for the title of a note. */
const LONGEST_TITLE = 32;

/** A note on a cell. */
export function hintOf(title: string, message: string): NonNullable<CellValidation["hint"]> {
  return { title: title.slice(0, LONGEST_TITLE), message };
}
