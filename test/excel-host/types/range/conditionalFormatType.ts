import { flagArgument, integerArgument, recordArgument, textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { HostObject, NULL_OBJECT, type ObjectType, type Scalar } from "../../engine/objectType";
import { Unimplemented } from "../../engine/unimplemented";
import { intersection } from "../../model/rectangle";
import type { ConditionalFormatModel, SheetModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertSheetOpen } from "../../rules/access";
import { clearConditionalFormats } from "../../rules/clearRules";
import { rangeAreasType } from "./rangeAreasType";
import { conditionalRangeFormatType } from "./conditionalLookTypes";
import { rangeObject, type RangeTarget } from "./rangeTarget";

type FormatTarget = { readonly sheet: SheetModel; readonly format: ConditionalFormatModel };

/** The kinds that this host keeps; Excel has more. */
const KINDS = ["Custom", "CellValue", "ContainsText"] as const;

/** `Excel.ConditionalFormatCollection` of a range. A new one has the first priority. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range) =>
    formatsOf(range).map((format) => HostObject.of(conditionalFormatType, { sheet: range.sheet, format })),
  item: (range, id) =>
    found(
      range,
      formatsOf(range).find((format) => format.id === id),
    ),
  methods: {
    add: ({ sheet, area }, [type], host) => {
      assertSheetOpen(sheet, host, "allowFormatCells");
      const kind = KINDS.find((known) => known === type);
      if (kind === undefined) throw new Unimplemented(`conditional formats of type ${String(type)}`);
      const format = { id: host.newId(), kind, areas: [area], rule: null, look: {}, stopIfTrue: false };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return HostObject.of(conditionalFormatType, { sheet, format });
    },
    clearAll: ({ sheet, area }, _, host) => {
      assertSheetOpen(sheet, host, "allowFormatCells");
      clearConditionalFormats(sheet, area);
    },
    getCount: (range) => formatsOf(range).length,
    getItem: (range, [id]) =>
      found(
        range,
        formatsOf(range).find((format) => format.id === id),
      ),
    getItemAt: (range, [index]) => found(range, formatsOf(range)[integerArgument(index)]),
    getItemOrNullObject: (range, [id]) => {
      const format = formatsOf(range).find((one) => one.id === id);
      return format === undefined ? NULL_OBJECT : found(range, format);
    },
  },
};

/** `Excel.ConditionalFormat`. */
export const conditionalFormatType: ObjectType<FormatTarget> = {
  name: "ConditionalFormat",
  identity: { key: "Id", of: ({ format }) => format.id },
  gone: ({ sheet, format }) => (sheet.conditionalFormats.includes(format) ? undefined : "ItemNotFound"),
  scalars: {
    id: { read: ({ format }) => format.id },
    priority: { read: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: ({ format }, value) => {
        format.stopIfTrue = flagArgument(value);
      },
    },
    type: { read: ({ format }) => format.kind },
  },
  objects: {
    cellValue: (target) => part(target, "CellValue") ?? missing(),
    cellValueOrNullObject: (target) => part(target, "CellValue") ?? NULL_OBJECT,
    custom: (target) => part(target, "Custom") ?? missing(),
    customOrNullObject: (target) => part(target, "Custom") ?? NULL_OBJECT,
    textComparison: (target) => part(target, "ContainsText") ?? missing(),
    textComparisonOrNullObject: (target) => part(target, "ContainsText") ?? NULL_OBJECT,
  },
  methods: {
    delete: ({ sheet, format }, _, host) => {
      assertSheetOpen(sheet, host, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      if (area === undefined || others.length > 0) throw new ExcelError("InvalidOperation");
      return rangeObject(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      return area === undefined || others.length > 0 ? NULL_OBJECT : rangeObject(sheet, area);
    },
    getRanges: ({ sheet, format }) => HostObject.of(rangeAreasType, { sheet, areas: format.areas }),
  },
};

const look = { format: ({ format }: FormatTarget) => HostObject.of(conditionalRangeFormatType, format.look) };

/** `Excel.CustomConditionalFormat`: by a formula. */
export const customConditionalFormatType: ObjectType<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: { ...look, rule: ({ format }) => HostObject.of(conditionalFormatRuleType, format) },
};

/** `Excel.ConditionalFormatRule`. */
export const conditionalFormatRuleType: ObjectType<ConditionalFormatModel> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      read: ({ rule }) => rule ?? "",
      write: (format, value) => {
        const formula = textArgument(value);
        if (!formula.startsWith("=")) throw new ExcelError("InvalidArgument");
        format.rule = formula;
      },
    },
  },
};

/** `Excel.CellValueConditionalFormat`. */
export const cellValueConditionalFormatType: ObjectType<FormatTarget> = {
  name: "CellValueConditionalFormat",
  scalars: { rule: ruleRecord(["formula1", "operator"]) },
  objects: look,
};

/** `Excel.TextConditionalFormat`. */
export const textConditionalFormatType: ObjectType<FormatTarget> = {
  name: "TextConditionalFormat",
  scalars: { rule: ruleRecord(["operator", "text"]) },
  objects: look,
};

const PARTS = {
  CellValue: cellValueConditionalFormatType,
  ContainsText: textConditionalFormatType,
  Custom: customConditionalFormatType,
};

function part(target: FormatTarget, kind: ConditionalFormatModel["kind"]): HostObject | undefined {
  return target.format.kind === kind ? HostObject.of(PARTS[kind], target) : undefined;
}

function missing(): never {
  throw new ExcelError("InvalidOperation");
}

function ruleRecord(keys: readonly string[]): Scalar<FormatTarget> {
  return {
    read: ({ format }) => format.rule,
    write: ({ format }, value) => {
      const rule = recordArgument(value);
      if (keys.some((key) => typeof rule[key] !== "string")) throw new ExcelError("InvalidArgument");
      format.rule = rule as { readonly [key: string]: Json }; // Texts, as the API has it.
    },
  };
}

function formatsOf({ sheet, area }: RangeTarget): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((one) => intersection(one, area) !== undefined),
  );
}

function found({ sheet }: RangeTarget, format: ConditionalFormatModel | undefined): HostObject {
  if (format === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(conditionalFormatType, { sheet, format });
}
