import { textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import {
  type Argument,
  HostObject,
  NULL_OBJECT,
  type ObjectType,
  type Scalar,
} from "../../engine/objectType";
import type { DocumentText, WorkbookModel } from "../../model/workbookModel";
import { assertWritable } from "../../rules/access";

/** `Excel.DocumentProperties`. */
export const documentPropertiesType: ObjectType<WorkbookModel> = {
  name: "DocumentProperties",
  scalars: {
    title: documentText("title"),
    subject: documentText("subject"),
    author: documentText("author"),
    keywords: documentText("keywords"),
    comments: documentText("comments"),
    category: documentText("category"),
    manager: documentText("manager"),
    company: documentText("company"),
  },
  objects: { custom: (workbook) => HostObject.of(customPropertyCollectionType, workbook) },
};

type CustomPropertyTarget = { readonly workbook: WorkbookModel; readonly key: string };

/** `Excel.CustomPropertyCollection`. Excel does not tell upper case from lower in their names. */
export const customPropertyCollectionType: ObjectType<WorkbookModel> = {
  name: "CustomPropertyCollection",
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) => HostObject.of(customPropertyType, { workbook, key })),
  item: (workbook, key) => found(workbook, find(workbook, key)),
  methods: {
    add: (workbook, [key, value], host) => {
      assertWritable(host);
      const text = textArgument(key);
      if (text === "" || text.length > 255) throw new ExcelError("InvalidArgument");
      const name = find(workbook, text) ?? text;
      workbook.customProperties.set(name, customValue(value));
      return found(workbook, name);
    },
    deleteAll: ({ customProperties }, _, host) => {
      assertWritable(host);
      customProperties.clear();
    },
    getCount: ({ customProperties }) => customProperties.size,
    getItem: (workbook, [key]) => found(workbook, find(workbook, key)),
    getItemOrNullObject: (workbook, [key]) => {
      const name = find(workbook, key);
      return name === undefined ? NULL_OBJECT : found(workbook, name);
    },
  },
};

/** `Excel.CustomProperty`. */
export const customPropertyType: ObjectType<CustomPropertyTarget> = {
  name: "CustomProperty",
  identity: { key: "_Id", of: ({ key }) => key },
  gone: ({ workbook, key }) => (workbook.customProperties.has(key) ? undefined : "ItemNotFound"),
  scalars: {
    key: { read: ({ key }) => key },
    type: {
      read: ({ workbook, key }) => {
        const value = workbook.customProperties.get(key);
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    value: {
      read: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
      write: ({ workbook, key }, value, host) => {
        assertWritable(host);
        workbook.customProperties.set(key, customValue(value));
      },
    },
  },
  methods: {
    delete: ({ workbook, key }, _, host) => {
      assertWritable(host);
      workbook.customProperties.delete(key);
    },
  },
};

function documentText(key: DocumentText): Scalar<WorkbookModel> {
  return {
    read: ({ properties }) => properties[key],
    write: ({ properties }, value, host) => {
      assertWritable(host);
      properties[key] = textArgument(value);
    },
  };
}

function customValue(value: Argument): string | number | boolean {
  if (typeof value === "string" && value.length <= 255) return value;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  throw new ExcelError("InvalidArgument");
}

function find({ customProperties }: WorkbookModel, key: Argument): string | undefined {
  const text = textArgument(key).toLowerCase();
  return [...customProperties.keys()].find((name) => name.toLowerCase() === text);
}

function found(workbook: WorkbookModel, key: string | undefined): HostObject {
  if (key === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(customPropertyType, { workbook, key });
}
