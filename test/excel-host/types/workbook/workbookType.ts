import { ExcelError } from "../../engine/excelError";
import { HostObject, type ObjectType } from "../../engine/objectType";
import type { SheetModel, WorkbookModel } from "../../model/workbookModel";
import { assertWritable } from "../../rules/access";
import { namedItemCollectionType } from "../names/namedItemType";
import { rangeObject } from "../range/rangeTarget";
import { worksheetCollectionType } from "../sheet/worksheetCollectionType";
import { protect, unprotect } from "../sheet/worksheetProtectionType";
import { tableCollectionType } from "../table/tableType";
import { applicationType } from "./applicationType";
import { documentPropertiesType } from "./documentPropertiesType";
import { functionsType } from "./functionsType";
import { settingCollectionType } from "./settingType";

/** `Excel.Workbook`, the root of every batch. */
export const workbookType: ObjectType<WorkbookModel> = {
  name: "Workbook",
  scalars: {
    name: { read: ({ name }) => name },
    readOnly: { read: ({ isReadOnly }) => isReadOnly },
  },
  objects: {
    application: (workbook) => HostObject.of(applicationType, workbook),
    functions: (workbook) => HostObject.of(functionsType, workbook),
    names: () => HostObject.of(namedItemCollectionType, {}),
    properties: (workbook) => HostObject.of(documentPropertiesType, workbook),
    protection: (workbook) => HostObject.of(workbookProtectionType, workbook),
    settings: (workbook) => HostObject.of(settingCollectionType, workbook),
    tables: () => HostObject.of(tableCollectionType, {}),
    worksheets: (workbook) => HostObject.of(worksheetCollectionType, workbook),
  },
  methods: {
    getActiveCell: (workbook) => {
      const { firstRow, firstColumn } = workbook.selection;
      return rangeObject(activeSheet(workbook), {
        firstRow,
        firstColumn,
        lastRow: firstRow,
        lastColumn: firstColumn,
      });
    },
    getSelectedRange: (workbook) => rangeObject(activeSheet(workbook), workbook.selection),
  },
};

/** `Excel.WorkbookProtection`: of the structure, that is of which sheets there are. */
export const workbookProtectionType: ObjectType<WorkbookModel> = {
  name: "WorkbookProtection",
  scalars: { protected: { read: ({ protection }) => protection.isProtected } },
  methods: {
    protect: ({ protection }, [password], host) => {
      assertWritable(host);
      protect(protection, password);
    },
    unprotect: ({ protection }, [password], host) => {
      assertWritable(host);
      unprotect(protection, password);
    },
  },
};

function activeSheet({ sheets, activeSheetId }: WorkbookModel): SheetModel {
  const sheet = sheets.find(({ id }) => id === activeSheetId);
  if (sheet === undefined) throw new ExcelError("GeneralException");
  return sheet;
}
