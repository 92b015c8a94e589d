import { integerArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type HostObject, NULL_OBJECT, type ObjectType } from "../../engine/objectType";
import { LAST_COLUMN, LAST_ROW } from "../../model/rectangle";
import type { SheetModel } from "../../model/workbookModel";
import { assertWritable } from "../../rules/access";
import { rangeArgument, rangeObject } from "../range/rangeTarget";

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ObjectType<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (sheet, [range], host) => {
      assertWritable(host);
      const { lastRow, lastColumn } = rangeArgument(range, sheet, host).area;
      sheet.frozen = {
        rows: lastRow === LAST_ROW ? 0 : lastRow + 1,
        columns: lastColumn === LAST_COLUMN ? 0 : lastColumn + 1,
      };
    },
    freezeRows: (sheet, [count], host) => {
      assertWritable(host);
      sheet.frozen = { rows: lineCount(integerArgument(count ?? 1), LAST_ROW), columns: 0 };
    },
    freezeColumns: (sheet, [count], host) => {
      assertWritable(host);
      sheet.frozen = { rows: 0, columns: lineCount(integerArgument(count ?? 1), LAST_COLUMN) };
    },
    unfreeze: (sheet, _, host) => {
      assertWritable(host);
      sheet.frozen = { rows: 0, columns: 0 };
    },
    getLocation: (sheet) => {
      const location = frozenRange(sheet);
      if (location === undefined) throw new ExcelError("ItemNotFound");
      return location;
    },
    getLocationOrNullObject: (sheet) => frozenRange(sheet) ?? NULL_OBJECT,
  },
};

function lineCount(count: number, most: number): number {
  if (count < 0 || count > most) throw new ExcelError("InvalidArgument");
  return count;
}

function frozenRange(sheet: SheetModel): HostObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return rangeObject(sheet, {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows === 0 ? LAST_ROW : rows - 1,
    lastColumn: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}
