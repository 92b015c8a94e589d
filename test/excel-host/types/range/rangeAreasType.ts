import { integerArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { HostObject, type ObjectType } from "../../engine/objectType";
import { areaAddress, fullAddress } from "../../model/address";
import { cellCount, type Rectangle } from "../../model/rectangle";
import type { SheetModel } from "../../model/workbookModel";
import { worksheetType } from "../sheet/worksheetType";
import { rangeObject } from "./rangeTarget";

/** Some rectangles of one sheet. */
export type RangeAreasTarget = { readonly sheet: SheetModel; readonly areas: readonly Rectangle[] };

/** `Excel.RangeAreas`. */
export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: "RangeAreas",
  isTracked: true,
  gone: ({ sheet }, { workbook }) => (workbook.sheets.includes(sheet) ? undefined : "InvalidReference"),
  scalars: {
    address: { read: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    addressLocal: { read: ({ areas }) => areas.map((area) => areaAddress(area)).join(",") },
    areaCount: { read: ({ areas }) => areas.length },
    cellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    areas: (target) => HostObject.of(rangeCollectionType, target),
    worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
  },
};

/** `Excel.RangeCollection`. */
export const rangeCollectionType: ObjectType<RangeAreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[integerArgument(index)];
      if (area === undefined) throw new ExcelError("InvalidArgument");
      return rangeObject(sheet, area);
    },
  },
};
