import { colorArgument } from "../../engine/arguments";
import type { ObjectType } from "../../engine/objectType";
import { changeFormat } from "../../model/sheetCells";
import { assertSheetOpen } from "../../rules/access";
import { uniformFormat } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.RangeFill`. No fill reads as white. */
export const fillType: ObjectType<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    color: {
      read: (range) => uniformFormat(range, ({ fill }) => fill ?? "#FFFFFF"),
      write: ({ sheet, area }, value, host) => {
        assertSheetOpen(sheet, host, "allowFormatCells");
        const fill = value === "" ? undefined : colorArgument(value);
        changeFormat(sheet, area, (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    clear: ({ sheet, area }, _, host) => {
      assertSheetOpen(sheet, host, "allowFormatCells");
      changeFormat(sheet, area, (format) => ({ ...format, fill: undefined }));
    },
  },
};
