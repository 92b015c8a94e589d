import { flagArgument, optional } from "../../engine/arguments";
import { type Argument, HostObject, NULL_OBJECT } from "../../engine/objectType";
import { ExcelError } from "../../engine/excelError";
import type { HostState } from "../../hostState";
import { cellCount, intersection, isUnbounded, type Rectangle } from "../../model/rectangle";
import { keptCells, putContents } from "../../model/sheetCells";
import { assertSheetOpen } from "../../rules/access";
import type { RangeTarget } from "./rangeTarget";
import { rangeAreasType } from "./rangeAreasType";

const MAX_MERGED_AREAS = 512;

/** Merged cells. */
export const rangeMerging = {
  methods: {
    merge: (range: RangeTarget, [across]: readonly Argument[], host: HostState) => {
      const { sheet, area } = range;
      assertSheetOpen(sheet, host, "allowFormatCells");
      if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
      if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
        throw new ExcelError("MergedRangeConflict");
      }
      const areas = optional(across, flagArgument, false) ? rowsOf(area) : [area];
      for (const merged of areas.filter((one) => cellCount(one) > 1)) {
        sheet.merges = [...sheet.merges.filter((old) => intersection(old, merged) === undefined), merged];
        for (const { row, column } of keptCells(sheet, merged)) {
          if (row !== merged.firstRow || column !== merged.firstColumn) putContents(sheet, row, column, "");
        }
      }
    },
    unmerge: (range: RangeTarget, _: readonly Argument[], host: HostState) => {
      const { sheet, area } = range;
      assertSheetOpen(sheet, host, "allowFormatCells");
      sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
    },
    /**
     * Finds an area by its first cell: https://github.com/OfficeDev/office-js/issues/3611. "If the merged areas count
     * in this range is more than 512, then this method will fail", says its documentation, but not with which code.
     */
    getMergedAreasOrNullObject: ({ sheet, area }: RangeTarget) => {
      const areas = sheet.merges.filter(
        ({ firstRow, firstColumn }) =>
          intersection({ firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }, area) !==
          undefined,
      );
      if (areas.length > MAX_MERGED_AREAS) throw new ExcelError("GeneralException");
      return areas.length === 0 ? NULL_OBJECT : HostObject.of(rangeAreasType, { sheet, areas });
    },
  },
};

function rowsOf(area: Rectangle): readonly Rectangle[] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => ({
    ...area,
    firstRow: area.firstRow + index,
    lastRow: area.firstRow + index,
  }));
}
