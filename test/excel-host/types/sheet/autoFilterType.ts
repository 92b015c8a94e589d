import { ExcelError } from "../../engine/excelError";
import type { ObjectType } from "../../engine/objectType";
import { Unimplemented } from "../../engine/unimplemented";
import type { SheetModel } from "../../model/workbookModel";
import { assertSheetOpen } from "../../rules/access";
import { rangeArgument } from "../range/rangeTarget";

/** `Excel.AutoFilter` of a sheet. It has buttons, and hides nothing. */
export const autoFilterType: ObjectType<SheetModel> = {
  name: "AutoFilter",
  scalars: { enabled: { read: ({ filter }) => filter !== undefined } },
  methods: {
    apply: (sheet, [address, column, criteria], host) => {
      if ((column ?? null) !== null || (criteria ?? null) !== null)
        throw new Unimplemented("AutoFilter.apply() that hides");
      assertSheetOpen(sheet, host, "allowAutoFilter");
      const range = rangeArgument(address, sheet, host);
      if (range.sheet !== sheet) throw new ExcelError("InvalidArgument");
      sheet.filter = range.area;
    },
    /** Excel takes the removal of a filter that is not there. */
    remove: (sheet) => {
      sheet.filter = undefined;
    },
  },
};
