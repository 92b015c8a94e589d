import { ExcelError } from "../engine/excelError";
import type { HostState } from "../hostState";
import { areaAddress } from "../model/address";
import type { Rectangle } from "../model/rectangle";
import { formatAt, mergeAt, putContents, putFormat } from "../model/sheetCells";
import type { CellValue, SheetModel } from "../model/workbookModel";
import type { Json } from "../protocol/batch";
import { calculate } from "./calculate";
import { enter } from "./typedText";

type Entry = { readonly value: CellValue; readonly formula?: string; readonly numberFormat?: string };

const MAX_CHARACTERS = 32_767;
const MAX_FORMULA_CHARACTERS = 8_192;

/**
 * Enters values as if each were typed: `null` leaves a cell alone, `""` empties it, a text turns into a formula, number,
 * date or truth value unless the cell is formatted as text. All are looked at before any is written.
 *
 * @throws ExcelError InvalidArgument for a value that no cell can hold.
 */
export function enterCells(
  sheet: SheetModel,
  area: Rectangle,
  rows: readonly (readonly Json[])[],
  host: HostState,
): void {
  const entries = rows.map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      value === null
        ? null
        : entryOf(
            value,
            formatAt(sheet, area.firstRow + rowIndex, area.firstColumn + columnIndex).numberFormat,
            host,
          ),
    ),
  );
  entries.forEach((row, rowIndex) =>
    row.forEach((entry, columnIndex) => {
      if (entry !== null) put(sheet, area.firstRow + rowIndex, area.firstColumn + columnIndex, entry);
    }),
  );
  host.events.emit("changed", sheet.id, edited(area));
}

/** The details of the event that tells of changed contents. */
export function edited(area: Rectangle): { readonly [key: string]: Json } {
  return { address: areaAddress(area), changeType: "RangeEdited", source: "Local", shiftDirection: "None" };
}

function put(sheet: SheetModel, row: number, column: number, { value, formula, numberFormat }: Entry): void {
  const merge = sheet.merges.length === 0 ? undefined : mergeAt(sheet, row, column);
  // Of merged cells only the first holds anything.
  if (merge !== undefined && (merge.firstRow !== row || merge.firstColumn !== column)) return;
  const format = formatAt(sheet, row, column);
  putContents(sheet, row, column, value, formula);
  if (numberFormat !== undefined && format.numberFormat === "General")
    putFormat(sheet, row, column, { ...format, numberFormat });
}

function entryOf(value: NonNullable<Json>, numberFormat: string, host: HostState): Entry {
  if (typeof value === "object") throw new ExcelError("InvalidArgument");
  if (numberFormat === "@") return { value: textOf(value) };
  if (typeof value !== "string") return { value };
  const entered = enter(textOf(value), host.workbook);
  if (entered.kind === "constant") return entered;
  if (entered.formula.length > MAX_FORMULA_CHARACTERS) throw new ExcelError("FormulaLengthExceedsLimit");
  return { value: calculate(entered.formula), formula: entered.formula };
}

function textOf(value: string | number | boolean): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (text.length > MAX_CHARACTERS) throw new ExcelError("InvalidArgument");
  return text;
}
