import { textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT, type ObjectType } from "../../engine/objectType";
import type { WorkbookModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertWritable } from "../../rules/access";

type SettingTarget = { readonly workbook: WorkbookModel; readonly key: string };

/** `Excel.SettingCollection`: what add-ins keep in the document, the same that `Office.context.document.settings` shows. */
export const settingCollectionType: ObjectType<WorkbookModel> = {
  name: "SettingCollection",
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => HostObject.of(settingType, { workbook, key })),
  item: (workbook, key) => setting(workbook, key),
  methods: {
    add: (workbook, [key, value], host) => {
      assertWritable(host);
      if (value === undefined || value instanceof HostObject) throw new ExcelError("InvalidArgument");
      workbook.settings.set(textArgument(key), value);
      return setting(workbook, key);
    },
    getCount: ({ settings }) => settings.size,
    getItem: (workbook, [key]) => setting(workbook, key),
    getItemOrNullObject: (workbook, [key]) =>
      workbook.settings.has(textArgument(key)) ? setting(workbook, key) : NULL_OBJECT,
  },
};

/** `Excel.Setting`. */
export const settingType: ObjectType<SettingTarget> = {
  name: "Setting",
  identity: { key: "_Id", of: ({ key }) => key },
  gone: ({ workbook, key }) => (workbook.settings.has(key) ? undefined : "ItemNotFound"),
  scalars: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ workbook, key }) => workbook.settings.get(key) as Json, // Only JSON gets in.
      write: ({ workbook, key }, value, host) => {
        assertWritable(host);
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }, _, host) => {
      assertWritable(host);
      workbook.settings.delete(key);
    },
  },
};

function setting(workbook: WorkbookModel, key: Argument): HostObject {
  const text = textArgument(key);
  if (!workbook.settings.has(text)) throw new ExcelError("ItemNotFound");
  return HostObject.of(settingType, { workbook, key: text });
}
