import { flagArgument, optional, textArgument } from "../../engine/arguments";
import { eventMethods, WHOLE_WORKBOOK } from "../../engine/events";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT, type ObjectType } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import type { SheetModel, WorkbookModel } from "../../model/workbookModel";
import { isSameName } from "../../rules/names";
import { addSheet } from "../../rules/sheets";
import { worksheetType } from "./worksheetType";

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionType: ObjectType<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => HostObject.of(worksheetType, sheet)),
  item: (_, key, host) => found(findSheet(key, host)),
  methods: {
    ...eventMethods<WorkbookModel>(
      {
        Activated: "activated",
        Added: "added",
        DataChanged: "changed",
        Deactivated: "deactivated",
        Deleted: "deleted",
        SelectionChanged: "selectionChanged",
      },
      () => WHOLE_WORKBOOK,
    ),
    add: (_, [name], host) =>
      HostObject.of(worksheetType, addSheet(optional(name, textArgument, undefined), host)),
    getActiveWorksheet: ({ sheets, activeSheetId }) => found(sheets.find(({ id }) => id === activeSheetId)),
    getCount: ({ sheets }, [visibleOnly]) => shown(sheets, visibleOnly).length,
    getFirst: ({ sheets }, [visibleOnly]) => found(shown(sheets, visibleOnly)[0]),
    getItem: (_, [key], host) => found(findSheet(key, host)),
    getItemOrNullObject: (_, [key], host) => {
      const sheet = findSheet(key, host);
      return sheet === undefined ? NULL_OBJECT : HostObject.of(worksheetType, sheet);
    },
    getLast: ({ sheets }, [visibleOnly]) => found(shown(sheets, visibleOnly).at(-1)),
  },
};

/** By name or by id. */
function findSheet(key: Argument, { workbook }: HostState): SheetModel | undefined {
  const text = textArgument(key);
  return workbook.sheets.find(({ name, id }) => isSameName(name, text) || id === text);
}

function found(sheet: SheetModel | undefined): HostObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(worksheetType, sheet);
}

function shown(sheets: readonly SheetModel[], visibleOnly: Argument): readonly SheetModel[] {
  return optional(visibleOnly, flagArgument, false)
    ? sheets.filter(({ visibility }) => visibility === "Visible")
    : sheets;
}
