import { flagArgument, optional, textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT, type ObjectType } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { fullAddress } from "../../model/address";
import type { CellValue, NamedItemModel, SheetModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertWritable } from "../../rules/access";
import { calculate } from "../../rules/calculate";
import { isDefinedName, isSameName } from "../../rules/names";
import { rangeOfFormula } from "../../rules/nameFormula";
import { rangeArgument, rangeObject } from "../range/rangeTarget";
import { worksheetType } from "../sheet/worksheetType";

/** Whose names: a sheet's, or without `scope` the workbook's. */
type Scope = { readonly scope?: SheetModel };
type NamedItemTarget = Scope & { readonly item: NamedItemModel };

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionType: ObjectType<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) =>
    namesOf(scope, host).map((item) => HostObject.of(namedItemType, { ...scope, item })),
  item: (scope, key, host) => found(scope, find(scope, key, host)),
  methods: {
    add: (scope, [name, reference, comment], host) => {
      assertWritable(host);
      const text = textArgument(name);
      if (!isDefinedName(text)) throw new ExcelError("InvalidArgument");
      if (find(scope, text, host) !== undefined || (scope.scope === undefined && isTable(text, host))) {
        throw new ExcelError("ItemAlreadyExists");
      }
      const item = {
        id: host.newId(),
        name: text,
        formula: formulaOf(reference, host),
        comment: optional(comment, textArgument, ""),
        isVisible: true,
      };
      setNames(scope, [...namesOf(scope, host), item], host);
      return HostObject.of(namedItemType, { ...scope, item });
    },
    getCount: (scope, _, host) => namesOf(scope, host).length,
    getItem: (scope, [key], host) => found(scope, find(scope, key, host)),
    getItemOrNullObject: (scope, [key], host) => {
      const item = find(scope, key, host);
      return item === undefined ? NULL_OBJECT : HostObject.of(namedItemType, { ...scope, item });
    },
  },
};

/** `Excel.NamedItem`. */
export const namedItemType: ObjectType<NamedItemTarget> = {
  name: "NamedItem",
  identity: { key: "_Id", of: ({ item }) => item.id },
  gone: ({ item, ...scope }, host) => (namesOf(scope, host).includes(item) ? undefined : "ItemNotFound"),
  scalars: {
    name: { read: ({ item }) => item.name },
    comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value, host) => {
        assertWritable(host);
        item.comment = textArgument(value);
      },
    },
    formula: {
      read: ({ item }) => item.formula,
      write: ({ item }, value, host) => {
        assertWritable(host);
        item.formula = formulaOf(value, host);
        delete item.value;
      },
    },
    scope: { read: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
    type: { read: ({ item }, host) => typeOf(item, host) },
    value: { read: ({ item }, host) => valueOf(item, host) },
    visible: {
      read: ({ item }) => item.isVisible,
      write: ({ item }, value, host) => {
        assertWritable(host);
        item.isVisible = flagArgument(value);
      },
    },
  },
  objects: {
    worksheet: ({ scope }) => {
      if (scope === undefined) throw new ExcelError("ItemNotFound");
      return HostObject.of(worksheetType, scope);
    },
    worksheetOrNullObject: ({ scope }) =>
      scope === undefined ? NULL_OBJECT : HostObject.of(worksheetType, scope),
  },
  methods: {
    delete: ({ item, ...scope }, _, host) => {
      assertWritable(host);
      setNames(
        scope,
        namesOf(scope, host).filter((other) => other !== item),
        host,
      );
    },
    getRange: ({ item }, _, host) => {
      const range = rangeOfFormula(item.formula, host.workbook);
      if (range === undefined) throw new ExcelError("InvalidReference");
      return rangeObject(range.sheet, range.area);
    },
    getRangeOrNullObject: ({ item }, _, host) => {
      const range = rangeOfFormula(item.formula, host.workbook);
      return range === undefined ? NULL_OBJECT : rangeObject(range.sheet, range.area);
    },
  },
};

function namesOf({ scope }: Scope, { workbook }: HostState): readonly NamedItemModel[] {
  return scope === undefined ? workbook.names : scope.names;
}

function setNames({ scope }: Scope, names: readonly NamedItemModel[], { workbook }: HostState): void {
  if (scope === undefined) workbook.names = names;
  else scope.names = names;
}

/** By name or by id. */
function find(scope: Scope, key: Argument, host: HostState): NamedItemModel | undefined {
  const text = textArgument(key);
  return namesOf(scope, host).find(({ name, id }) => isSameName(name, text) || id === text);
}

function found(scope: Scope, item: NamedItemModel | undefined): HostObject {
  if (item === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(namedItemType, { ...scope, item });
}

function isTable(name: string, { workbook }: HostState): boolean {
  return workbook.sheets.some(({ tables }) => tables.some((table) => isSameName(table.name, name)));
}

/** What a name is given: a range, or a formula with its `=`. */
function formulaOf(reference: Argument, host: HostState): string {
  if (reference instanceof HostObject) {
    const [first] = host.workbook.sheets;
    if (first === undefined) throw new ExcelError("GeneralException");
    const { sheet, area } = rangeArgument(reference, first, host);
    return `=${fullAddress(sheet.name, area, "$")}`;
  }
  const formula = textArgument(reference);
  if (!formula.startsWith("=") || formula.length < 2) throw new ExcelError("InvalidArgument");
  return formula;
}

function typeOf(item: NamedItemModel, host: HostState): string {
  if (rangeOfFormula(item.formula, host.workbook) !== undefined) return "Range";
  const value = constantOf(item);
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "string" ? "String" : "Boolean";
}

function valueOf(item: NamedItemModel, host: HostState): Json {
  if (rangeOfFormula(item.formula, host.workbook) !== undefined) return item.formula.slice(1);
  const value = constantOf(item);
  return typeof value === "object" ? value.error : value;
}

function constantOf({ formula, value }: NamedItemModel): CellValue {
  return value ?? (formula.includes("#REF!") ? { error: "#REF!" } : calculate(formula));
}
