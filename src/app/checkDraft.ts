import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from "../domain/grid/grid";
import type { DraftRows, SheetDraft } from "../domain/grid/sheetDraft";
import { chartFault } from "./chartFault";
import { isWithin, someOverlap } from "./draftRanges";
import { isDefinedName } from "./isDefinedName";
import { rowStyles } from "./rowStyles";
import { tableFault } from "./tableFault";
import { validationFault } from "./validationFault";
import { WorkbookError } from "./workbookError";

const FORBIDDEN_IN_SHEET_NAME = /[\\/?*:[\]]|^'|'$|^history$/i;
const MAX_SHEET_NAME_CHARACTERS = 31;

/**
 * Refuses what no Excel takes, before an adapter writes any of it. Goes through the rows once.
 *
 * @throws WorkbookError `too-large` when rows, columns or a text do not fit.
 * @throws RangeError when the draft breaks a rule of its type or of Excel's: the fault is in the program.
 */
export function checkDraft(draft: SheetDraft<DraftRows>): void {
  const { name, rows, columnWidths, styles, names } = draft;
  const columnCount = rows.at(0)?.length ?? 0;
  if (rows.length > MAX_ROWS || columnCount > MAX_COLUMNS) throw tooLarge(name);

  const wrong = (what: string) => new RangeError(`draft "${name}": ${what}`);
  if (name === "" || name.length > MAX_SHEET_NAME_CHARACTERS || FORBIDDEN_IN_SHEET_NAME.test(name)) {
    throw wrong("not a name for a sheet");
  }
  if (columnWidths.length !== columnCount) throw wrong("not one width a column");
  for (const { name: item } of names) {
    if (!isDefinedName(item)) throw wrong(`"${item}" is not a range's name`);
  }
  if (new Set(names.map((item) => item.name.toLowerCase())).size < names.length) throw wrong("a name twice");

  const ranges = styles.map(({ range }) => range);
  for (const range of [...ranges, ...names.map((item) => item.range)]) {
    if (!isWithin(range, rows.length, columnCount)) throw wrong("a range outside the rows");
  }
  if (someOverlap(ranges)) throw wrong("styles overlap");
  const fault =
    tableFault(draft) ?? validationFault(draft.validations ?? []) ?? chartFault(draft.charts ?? []);
  if (fault !== undefined) throw wrong(fault);

  const textColumns = rowStyles(
    styles.map(({ range, style }) => ({ range, style: (style.numberFormat ?? "@") === "@" })),
    columnCount,
    true,
  );
  let rowIndex = 0;
  for (const row of rows) {
    if (row.length !== columnCount) throw wrong("rows differ in length");
    const isText = textColumns(rowIndex++);
    for (const [columnIndex, cell] of row.entries()) {
      if (typeof cell === "string" && cell.length > MAX_CELL_CHARACTERS) throw tooLarge(name);
      if (typeof cell === "number" && isText[columnIndex] === true) throw wrong("a number formatted as text");
    }
  }
}

function tooLarge(sheet: string): WorkbookError {
  return new WorkbookError("too-large", { sheet, nothingChanged: true });
}
