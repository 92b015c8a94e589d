import {
  flagArgument,
  integerArgument,
  optional,
  textArgument,
  wordArgument,
  colorArgument,
} from "../../engine/arguments";
import { eventMethods } from "../../engine/events";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT, type ObjectType } from "../../engine/objectType";
import { WHOLE_SHEET } from "../../model/rectangle";
import { usedArea } from "../../model/sheetCells";
import type { SheetModel } from "../../model/workbookModel";
import { assertSheetOpen, assertStructureOpen, assertWritable } from "../../rules/access";
import { activateSheet } from "../../rules/selection";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../../rules/sheets";
import { namedItemCollectionType } from "../names/namedItemType";
import { rangeArgument, rangeObject } from "../range/rangeTarget";
import { tableCollectionType } from "../table/tableType";
import { autoFilterType } from "./autoFilterType";
import { freezePanesType } from "./freezePanesType";
import { pageLayoutType } from "./pageLayoutType";
import { worksheetProtectionType } from "./worksheetProtectionType";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** `Excel.Worksheet`. */
export const worksheetType: ObjectType<SheetModel> = {
  name: "Worksheet",
  identity: { key: "Id", of: ({ id }) => id },
  gone: (sheet, { workbook }) => (workbook.sheets.includes(sheet) ? undefined : "ItemNotFound"),
  namesOnTheWire: { gridlines: "showGridlines", headings: "showHeadings" },
  scalars: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (sheet, value, host) => renameSheet(sheet, textArgument(value), host),
    },
    position: {
      read: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      write: (sheet, value, host) => moveSheet(sheet, integerArgument(value), host),
    },
    visibility: {
      read: ({ visibility }) => visibility,
      write: (sheet, value, host) => setVisibility(sheet, wordArgument(value, VISIBILITIES), host),
    },
    tabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, value, host) => {
        assertStructureOpen(host);
        sheet.tabColor = value === "" ? "" : colorArgument(value);
      },
    },
    showGridlines: {
      read: ({ showGridlines }) => showGridlines,
      write: (sheet, value, host) => {
        assertWritable(host);
        sheet.showGridlines = flagArgument(value);
      },
    },
    showHeadings: {
      read: ({ showHeadings }) => showHeadings,
      write: (sheet, value, host) => {
        assertWritable(host);
        sheet.showHeadings = flagArgument(value);
      },
    },
    standardWidth: {
      read: ({ standardWidth }) => standardWidth,
      write: (sheet, value, host) => {
        assertSheetOpen(sheet, host, "allowFormatColumns");
        if (typeof value !== "number" || value < 0) throw new ExcelError("InvalidArgument");
        sheet.standardWidth = value;
      },
    },
  },
  objects: {
    autoFilter: (sheet) => HostObject.of(autoFilterType, sheet),
    freezePanes: (sheet) => HostObject.of(freezePanesType, sheet),
    names: (sheet) => HostObject.of(namedItemCollectionType, { scope: sheet }),
    pageLayout: (sheet) => HostObject.of(pageLayoutType, sheet),
    protection: (sheet) => HostObject.of(worksheetProtectionType, sheet),
    tables: (sheet) => HostObject.of(tableCollectionType, { sheet }),
  },
  methods: {
    ...eventMethods<SheetModel>(
      {
        Activated: "activated",
        DataChanged: "changed",
        Deactivated: "deactivated",
        SelectionChanged: "selectionChanged",
      },
      ({ id }) => id,
    ),
    activate: (sheet, _, host) => activateSheet(sheet, host),
    calculate: () => undefined,
    delete: (sheet, _, host) => deleteSheet(sheet, host),
    getCell: (sheet, [row, column]) => {
      const [firstRow, firstColumn] = [integerArgument(row), integerArgument(column)];
      return rangeObject(sheet, { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
    },
    getRange: (sheet, [address], host) => {
      const range = optional(address, (value) => rangeArgument(value, sheet, host), {
        sheet,
        area: WHOLE_SHEET,
      });
      if (range.sheet !== sheet) throw new ExcelError("InvalidArgument");
      return rangeObject(range.sheet, range.area);
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [firstRow, firstColumn] = [integerArgument(row), integerArgument(column)];
      const lastRow = firstRow + integerArgument(rows) - 1;
      return rangeObject(sheet, {
        firstRow,
        firstColumn,
        lastRow,
        lastColumn: firstColumn + integerArgument(columns) - 1,
      });
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ??
      rangeObject(sheet, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? NULL_OBJECT,
    getNextOrNullObject: (sheet, [visibleOnly], { workbook }) =>
      beside(sheet, workbook.sheets, 1, visibleOnly),
    getPreviousOrNullObject: (sheet, [visibleOnly], { workbook }) =>
      beside(sheet, workbook.sheets, -1, visibleOnly),
  },
};

function used(sheet: SheetModel, valuesOnly: Argument): HostObject | undefined {
  const area = usedArea(sheet, WHOLE_SHEET, optional(valuesOnly, flagArgument, false));
  return area && rangeObject(sheet, area);
}

function beside(
  sheet: SheetModel,
  sheets: readonly SheetModel[],
  step: 1 | -1,
  visibleOnly: Argument,
): HostObject | typeof NULL_OBJECT {
  const isVisibleOnly = optional(visibleOnly, flagArgument, false);
  let index = sheets.indexOf(sheet) + step;
  while (isVisibleOnly && sheets[index] !== undefined && sheets[index]?.visibility !== "Visible")
    index += step;
  const found = sheets[index];
  return found === undefined ? NULL_OBJECT : HostObject.of(worksheetType, found);
}
