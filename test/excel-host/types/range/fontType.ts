import {
  colorArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import type { ObjectType } from "../../engine/objectType";
import { formatScalar } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `Excel.RangeFont`. */
export const fontType: ObjectType<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    bold: formatScalar("bold", flagArgument),
    italic: formatScalar("italic", flagArgument),
    strikethrough: formatScalar("strikethrough", flagArgument),
    underline: formatScalar("underline", (value) => wordArgument(value, UNDERLINES)),
    color: formatScalar("fontColor", colorArgument),
    name: formatScalar("fontName", textArgument),
    size: formatScalar("fontSize", (value) => {
      const points = numberArgument(value);
      if (points < 1 || points > 409) throw new ExcelError("InvalidArgument");
      return points;
    }),
  },
};
