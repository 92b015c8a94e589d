import {
  flagArgument,
  numberArgument,
  recordArgument,
  textArgument,
  wordArgument,
} from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import {
  type Argument,
  HostObject,
  NULL_OBJECT,
  type ObjectType,
  type Scalar,
} from "../../engine/objectType";
import { isWholeColumns, isWholeRows } from "../../model/rectangle";
import type { PageLayoutModel, SheetModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertSheetOpen } from "../../rules/access";
import { rangeAreasType } from "../range/rangeAreasType";
import { rangeArgument, rangeObject } from "../range/rangeTarget";

/** `Excel.PageLayout`. Margins are points. */
export const pageLayoutType: ObjectType<SheetModel> = {
  name: "PageLayout",
  scalars: {
    orientation: layoutScalar("orientation", (value) => wordArgument(value, ["Portrait", "Landscape"])),
    paperSize: layoutScalar("paperSize", textArgument),
    blackAndWhite: layoutScalar("blackAndWhite", flagArgument),
    printGridlines: layoutScalar("printGridlines", flagArgument),
    printHeadings: layoutScalar("printHeadings", flagArgument),
    centerHorizontally: layoutScalar("centerHorizontally", flagArgument),
    centerVertically: layoutScalar("centerVertically", flagArgument),
    leftMargin: layoutScalar("leftMargin", margin),
    rightMargin: layoutScalar("rightMargin", margin),
    topMargin: layoutScalar("topMargin", margin),
    bottomMargin: layoutScalar("bottomMargin", margin),
    headerMargin: layoutScalar("headerMargin", margin),
    footerMargin: layoutScalar("footerMargin", margin),
    zoom: layoutScalar("zoom", zoom),
  },
  methods: {
    setPrintArea: (sheet, [range], host) => {
      assertSheetOpen(sheet, host);
      sheet.pageLayout.printArea = [rangeArgument(range, sheet, host).area];
    },
    getPrintAreaOrNullObject: (sheet) => {
      const areas = sheet.pageLayout.printArea;
      return areas.length === 0 ? NULL_OBJECT : HostObject.of(rangeAreasType, { sheet, areas });
    },
    setPrintTitleRows: (sheet, [range], host) => {
      assertSheetOpen(sheet, host);
      const { area } = rangeArgument(range, sheet, host);
      if (!isWholeRows(area)) throw new ExcelError("InvalidArgument");
      sheet.pageLayout.printTitleRows = area;
    },
    getPrintTitleRowsOrNullObject: (sheet) => {
      const area = sheet.pageLayout.printTitleRows;
      return area === undefined ? NULL_OBJECT : rangeObject(sheet, area);
    },
    setPrintTitleColumns: (sheet, [range], host) => {
      assertSheetOpen(sheet, host);
      const { area } = rangeArgument(range, sheet, host);
      if (!isWholeColumns(area)) throw new ExcelError("InvalidArgument");
      sheet.pageLayout.printTitleColumns = area;
    },
    getPrintTitleColumnsOrNullObject: (sheet) => {
      const area = sheet.pageLayout.printTitleColumns;
      return area === undefined ? NULL_OBJECT : rangeObject(sheet, area);
    },
  },
};

function layoutScalar<Key extends keyof PageLayoutModel>(
  key: Key,
  read: (value: Argument) => PageLayoutModel[Key] & Json,
): Scalar<SheetModel> {
  return {
    read: ({ pageLayout }) => pageLayout[key] as Json, // The fields that are scalars of the API are plain values.
    write: (sheet, value, host) => {
      assertSheetOpen(sheet, host);
      sheet.pageLayout[key] = read(value);
    },
  };
}

function margin(value: Argument): number {
  const points = numberArgument(value);
  if (points < 0) throw new ExcelError("InvalidArgument");
  return points;
}

/** Either a scale of 10-400 %, or how many pages wide and tall. */
function zoom(value: Argument): PageLayoutModel["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordArgument(value);
  const given = { scale, horizontalFitToPages, verticalFitToPages };
  for (const number of Object.values(given)) {
    if (number !== undefined && number !== null && (typeof number !== "number" || number < 0))
      throw new ExcelError("InvalidArgument");
  }
  if (typeof scale === "number" && (scale < 10 || scale > 400)) throw new ExcelError("InvalidArgument");
  return {
    ...(typeof scale === "number" && { scale }),
    ...(typeof horizontalFitToPages === "number" && { horizontalFitToPages }),
    ...(typeof verticalFitToPages === "number" && { verticalFitToPages }),
  };
}
