import { ExcelError } from "../engine/excelError";
import { Unimplemented } from "../engine/unimplemented";
import type { HostState } from "../hostState";
import { newTable } from "../model/newSheet";
import { intersection, type Rectangle } from "../model/rectangle";
import { formatAt, putContents, valueAt } from "../model/sheetCells";
import type { SheetModel, TableModel } from "../model/workbookModel";
import { assertNotMerged, assertSheetOpen } from "./access";
import { shownText } from "./shownText";

/**
 * Makes a table of an area. Its headers become texts, none empty, no two the same: `Name` twice becomes `Name2`.
 *
 * @throws ExcelError when it would overlap another table or merged cells.
 */
export function addTable(
  sheet: SheetModel,
  area: Rectangle,
  hasHeaders: boolean,
  host: HostState,
): TableModel {
  assertSheetOpen(sheet, host);
  if (!hasHeaders) throw new Unimplemented("TableCollection.add() without headers");
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined))
    throw new ExcelError("InvalidArgument");
  assertNotMerged(sheet, area);
  const withBody = area.firstRow === area.lastRow ? { ...area, lastRow: area.lastRow + 1 } : area;
  nameHeaders(sheet, withBody, host);
  const table = newTable(freeName(host), withBody, true, host.newId());
  sheet.tables = [...sheet.tables, table];
  return table;
}

function nameHeaders(sheet: SheetModel, area: Rectangle, host: HostState): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const value = valueAt(sheet, area.firstRow, column);
    const shown = shownText(
      value,
      formatAt(sheet, area.firstRow, column).numberFormat,
      host.workbook.dateSystem,
    );
    const stem = shown === "" ? "Column" : shown;
    let name = shown === "" ? `Column${String(column - area.firstColumn + 1)}` : shown;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${String(number)}`;
    taken.add(name.toLowerCase());
    if (name !== value) putContents(sheet, area.firstRow, column, name);
  }
}

function freeName({ workbook }: HostState): string {
  const taken = new Set(
    workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
  );
  let number = 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
