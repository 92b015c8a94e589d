import { flagArgument, integerArgument, textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import {
  type Argument,
  HostObject,
  NULL_OBJECT,
  type ObjectType,
  type Scalar,
} from "../../engine/objectType";
import type { HostState } from "../../hostState";
import type { SheetModel, TableModel } from "../../model/workbookModel";
import { assertSheetOpen } from "../../rules/access";
import { isDefinedName, isSameName } from "../../rules/names";
import { addTable } from "../../rules/tables";
import { rangeArgument, rangeObject } from "../range/rangeTarget";
import { worksheetType } from "../sheet/worksheetType";

/** The tables of one sheet, or without `sheet` of the workbook. */
type Tables = { readonly sheet?: SheetModel };
type TableTarget = { readonly sheet: SheetModel; readonly table: TableModel };

/** `Excel.TableCollection`. */
export const tableCollectionType: ObjectType<Tables> = {
  name: "TableCollection",
  scalars: { count: { read: (tables, host) => tablesOf(tables, host).length } },
  items: (tables, host) => tablesOf(tables, host).map((target) => HostObject.of(tableType, target)),
  item: (tables, key, host) => found(find(tables, key, host)),
  methods: {
    add: ({ sheet }, [address, hasHeaders], host) => {
      const seenFrom = sheet ?? host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
      if (seenFrom === undefined) throw new ExcelError("ItemNotFound");
      const range = rangeArgument(address, seenFrom, host);
      if (sheet !== undefined && range.sheet !== sheet) throw new ExcelError("InvalidArgument");
      return HostObject.of(tableType, {
        sheet: range.sheet,
        table: addTable(range.sheet, range.area, flagArgument(hasHeaders), host),
      });
    },
    getCount: (tables, _, host) => tablesOf(tables, host).length,
    getItem: (tables, [key], host) => found(find(tables, key, host)),
    getItemAt: (tables, [index], host) => found(tablesOf(tables, host)[integerArgument(index)]),
    getItemOrNullObject: (tables, [key], host) => {
      const target = find(tables, key, host);
      return target === undefined ? NULL_OBJECT : HostObject.of(tableType, target);
    },
  },
};

/** `Excel.Table`. */
export const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: { key: "Id", of: ({ table }) => table.id },
  gone: ({ sheet, table }) => (sheet.tables.includes(table) ? undefined : "ItemNotFound"),
  scalars: {
    id: { read: ({ table }) => table.id },
    name: {
      read: ({ table }) => table.name,
      write: ({ table, sheet }, value, host) => {
        assertSheetOpen(sheet, host);
        const name = textArgument(value);
        if (!isDefinedName(name)) throw new ExcelError("InvalidArgument");
        if (!isSameName(table.name, name) && isTaken(name, host)) throw new ExcelError("ItemAlreadyExists");
        table.name = name;
      },
    },
    style: tableScalar("style", textArgument),
    showBandedRows: tableScalar("showBandedRows", flagArgument),
    showBandedColumns: tableScalar("showBandedColumns", flagArgument),
    showFilterButton: tableScalar("showFilterButton", flagArgument),
    highlightFirstColumn: tableScalar("highlightFirstColumn", flagArgument),
    highlightLastColumn: tableScalar("highlightLastColumn", flagArgument),
    showHeaders: { read: ({ table }) => table.showHeaders },
    showTotals: { read: ({ table }) => table.showTotals },
  },
  objects: { worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet) },
  methods: {
    convertToRange: ({ sheet, table }, _, host) => {
      remove(sheet, table, host);
      return rangeObject(sheet, table.area);
    },
    delete: ({ sheet, table }, _, host) => {
      remove(sheet, table, host);
      for (const key of [...sheet.cells.keys()]) {
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        const { firstRow, lastRow, firstColumn, lastColumn } = table.area;
        if (firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn)
          sheet.cells.delete(key);
      }
    },
    getRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    getHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new ExcelError("ItemNotFound");
      return rangeObject(sheet, { ...table.area, lastRow: table.area.firstRow });
    },
    getDataBodyRange: ({ sheet, table }) =>
      rangeObject(sheet, {
        ...table.area,
        firstRow: table.area.firstRow + (table.showHeaders ? 1 : 0),
        lastRow: table.area.lastRow - (table.showTotals ? 1 : 0),
      }),
  },
};

function tableScalar<Key extends keyof TableModel>(
  key: Key,
  read: (value: Argument) => TableModel[Key] & (string | boolean),
): Scalar<TableTarget> {
  return {
    read: ({ table }) => table[key],
    write: ({ table, sheet }, value, host) => {
      assertSheetOpen(sheet, host);
      table[key] = read(value);
    },
  };
}

function tablesOf({ sheet }: Tables, { workbook }: HostState): readonly TableTarget[] {
  const sheets = sheet === undefined ? workbook.sheets : [sheet];
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

/** By name or by id. */
function find(tables: Tables, key: Argument, host: HostState): TableTarget | undefined {
  if (typeof key !== "string" && typeof key !== "number") throw new ExcelError("InvalidArgument");
  const text = String(key);
  return tablesOf(tables, host).find(({ table }) => isSameName(table.name, text) || table.id === text);
}

function found(target: TableTarget | undefined): HostObject {
  if (target === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(tableType, target);
}

function remove(sheet: SheetModel, table: TableModel, host: HostState): void {
  assertSheetOpen(sheet, host);
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

function isTaken(name: string, host: HostState): boolean {
  return (
    host.workbook.names.some((item) => isSameName(item.name, name)) || find({}, name, host) !== undefined
  );
}
