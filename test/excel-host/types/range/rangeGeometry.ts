import { integerArgument, optional, flagArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { areaAddress, fullAddress } from "../../model/address";
import * as rectangle from "../../model/rectangle";
import { usedArea, valueAt } from "../../model/sheetCells";
import { assertSheetOpen } from "../../rules/access";
import { worksheetType } from "../sheet/worksheetType";
import { conditionalFormatCollectionType } from "./conditionalFormatType";
import { dataValidationType } from "./dataValidationType";
import { rangeFormatType } from "./rangeFormatType";
import { rangeArgument, rangeObject, type RangeTarget } from "./rangeTarget";

type Area = rectangle.Rectangle;

/** Where a range is, and the ranges that are found from it. */
export const rangeGeometry = {
  scalars: {
    address: {
      read: ({ sheet, area }: RangeTarget) => fullAddress(sheet.name, area),
    },
    addressLocal: { read: ({ sheet, area }: RangeTarget) => fullAddress(sheet.name, area) },
    cellCount: {
      read: ({ area }: RangeTarget) =>
        rectangle.cellCount(area) > 2 ** 31 - 1 ? -1 : rectangle.cellCount(area),
    },
    rowCount: { read: ({ area }: RangeTarget) => rectangle.rowCount(area) },
    columnCount: { read: ({ area }: RangeTarget) => rectangle.columnCount(area) },
    rowIndex: { read: ({ area }: RangeTarget) => area.firstRow },
    columnIndex: { read: ({ area }: RangeTarget) => area.firstColumn },
    isEntireColumn: { read: ({ area }: RangeTarget) => rectangle.isWholeColumns(area) },
    isEntireRow: { read: ({ area }: RangeTarget) => rectangle.isWholeRows(area) },
    rowHidden: {
      read: ({ sheet, area }: RangeTarget) => uniformFlag(area.firstRow, area.lastRow, sheet.hiddenRows),
      write: ({ sheet, area }: RangeTarget, value: Argument, host: HostState) => {
        assertSheetOpen(sheet, host, "allowFormatRows");
        setAll(area.firstRow, area.lastRow, sheet.hiddenRows, flagArgument(value));
      },
    },
    columnHidden: {
      read: ({ sheet, area }: RangeTarget) =>
        uniformFlag(area.firstColumn, area.lastColumn, sheet.hiddenColumns),
      write: ({ sheet, area }: RangeTarget, value: Argument, host: HostState) => {
        assertSheetOpen(sheet, host, "allowFormatColumns");
        setAll(area.firstColumn, area.lastColumn, sheet.hiddenColumns, flagArgument(value));
      },
    },
  },
  objects: {
    worksheet: ({ sheet }: RangeTarget) => HostObject.of(worksheetType, sheet),
    conditionalFormats: (range: RangeTarget) => HostObject.of(conditionalFormatCollectionType, range),
    dataValidation: (range: RangeTarget) => HostObject.of(dataValidationType, range),
    format: (range: RangeTarget) => HostObject.of(rangeFormatType, range),
  },
  methods: {
    getCell: ({ sheet, area }: RangeTarget, [row, column]: readonly Argument[]) => {
      const firstRow = area.firstRow + integerArgument(row);
      const firstColumn = area.firstColumn + integerArgument(column);
      return rangeObject(sheet, { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
    },
    getRow: ({ sheet, area }: RangeTarget, [row]: readonly Argument[]) => {
      const firstRow = area.firstRow + integerArgument(row);
      return rangeObject(sheet, { ...area, firstRow, lastRow: firstRow });
    },
    getColumn: ({ sheet, area }: RangeTarget, [column]: readonly Argument[]) => {
      const firstColumn = area.firstColumn + integerArgument(column);
      return rangeObject(sheet, { ...area, firstColumn, lastColumn: firstColumn });
    },
    getLastCell: ({ sheet, area }: RangeTarget) =>
      rangeObject(sheet, { ...area, firstRow: area.lastRow, firstColumn: area.lastColumn }),
    getLastRow: ({ sheet, area }: RangeTarget) => rangeObject(sheet, { ...area, firstRow: area.lastRow }),
    getLastColumn: ({ sheet, area }: RangeTarget) =>
      rangeObject(sheet, { ...area, firstColumn: area.lastColumn }),
    getEntireRow: ({ sheet, area }: RangeTarget) =>
      rangeObject(sheet, { ...area, firstColumn: 0, lastColumn: rectangle.LAST_COLUMN }),
    getEntireColumn: ({ sheet, area }: RangeTarget) =>
      rangeObject(sheet, { ...area, firstRow: 0, lastRow: rectangle.LAST_ROW }),
    getResizedRange: ({ sheet, area }: RangeTarget, [rows, columns]: readonly Argument[]) =>
      rangeObject(sheet, {
        ...area,
        lastRow: area.lastRow + integerArgument(rows),
        lastColumn: area.lastColumn + integerArgument(columns),
      }),
    getAbsoluteResizedRange: ({ sheet, area }: RangeTarget, [rows, columns]: readonly Argument[]) =>
      rangeObject(sheet, {
        ...area,
        lastRow: area.firstRow + integerArgument(rows) - 1,
        lastColumn: area.firstColumn + integerArgument(columns) - 1,
      }),
    getOffsetRange: ({ sheet, area }: RangeTarget, [rows, columns]: readonly Argument[]) =>
      rangeObject(sheet, moved(area, integerArgument(rows), integerArgument(columns))),
    getRowsBelow: ({ sheet, area }: RangeTarget, [count]: readonly Argument[]) => {
      const rows = optional(count, integerArgument, 1);
      return rangeObject(sheet, { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + rows });
    },
    getColumnsAfter: ({ sheet, area }: RangeTarget, [count]: readonly Argument[]) => {
      const columns = optional(count, integerArgument, 1);
      return rangeObject(sheet, {
        ...area,
        firstColumn: area.lastColumn + 1,
        lastColumn: area.lastColumn + columns,
      });
    },
    getBoundingRect: ({ sheet, area }: RangeTarget, [other]: readonly Argument[], host: HostState) => {
      const second = rangeArgument(other, sheet, host);
      if (second.sheet !== sheet) throw new ExcelError("InvalidArgument");
      return rangeObject(sheet, rectangle.union(area, second.area));
    },
    getIntersection: ({ sheet, area }: RangeTarget, [other]: readonly Argument[], host: HostState) => {
      const shared = sharedArea(sheet, area, other, host);
      if (shared === undefined) throw new ExcelError("ItemNotFound");
      return rangeObject(sheet, shared);
    },
    getIntersectionOrNullObject: (
      { sheet, area }: RangeTarget,
      [other]: readonly Argument[],
      host: HostState,
    ) => {
      const shared = sharedArea(sheet, area, other, host);
      return shared === undefined ? NULL_OBJECT : rangeObject(sheet, shared);
    },
    getUsedRange: ({ sheet, area }: RangeTarget, [valuesOnly]: readonly Argument[]) => {
      const used = usedArea(sheet, area, optional(valuesOnly, flagArgument, false));
      // An empty sheet's used range is its first cell; there is none in an empty part of a sheet.
      if (used === undefined && areaAddress(area) !== areaAddress(rectangle.WHOLE_SHEET))
        throw new ExcelError("ItemNotFound");
      return rangeObject(sheet, used ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 });
    },
    getUsedRangeOrNullObject: ({ sheet, area }: RangeTarget, [valuesOnly]: readonly Argument[]) => {
      const used = usedArea(sheet, area, optional(valuesOnly, flagArgument, false));
      return used === undefined ? NULL_OBJECT : rangeObject(sheet, used);
    },
    getSurroundingRegion: ({ sheet, area }: RangeTarget) =>
      rangeObject(sheet, surroundingRegion(sheet, area)),
  },
};

function moved(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

function sharedArea(
  sheet: RangeTarget["sheet"],
  area: Area,
  other: Argument,
  host: HostState,
): Area | undefined {
  const second = rangeArgument(other, sheet, host);
  return second.sheet === sheet ? rectangle.intersection(area, second.area) : undefined;
}

function uniformFlag(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  const count = [...hidden].filter((index) => first <= index && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function setAll(first: number, last: number, hidden: Set<number>, value: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Grows the area until an empty row or column, or the edge, is on every side of it. */
function surroundingRegion(sheet: RangeTarget["sheet"], start: Area): Area {
  let area = start;
  for (;;) {
    const ring = {
      firstRow: Math.max(0, area.firstRow - 1),
      firstColumn: Math.max(0, area.firstColumn - 1),
      lastRow: Math.min(rectangle.LAST_ROW, area.lastRow + 1),
      lastColumn: Math.min(rectangle.LAST_COLUMN, area.lastColumn + 1),
    };
    const filled = usedArea(sheet, ring, true);
    const grown = filled === undefined ? area : rectangle.union(area, filled);
    if (areaAddress(grown) === areaAddress(area)) return trimmed(sheet, area);
    area = grown;
  }
}

function trimmed(sheet: RangeTarget["sheet"], area: Area): Area {
  const isEmptyStart =
    rectangle.cellCount(area) === 1 && valueAt(sheet, area.firstRow, area.firstColumn) === "";
  return isEmptyStart ? area : (usedArea(sheet, area, true) ?? area);
}
