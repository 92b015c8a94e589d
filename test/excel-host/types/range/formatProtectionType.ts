import { flagArgument } from "../../engine/arguments";
import type { ObjectType } from "../../engine/objectType";
import { formatScalar } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.FormatProtection`: what protecting the sheet does to the cells. */
export const formatProtectionType: ObjectType<RangeTarget> = {
  name: "FormatProtection",
  scalars: {
    locked: formatScalar("locked", flagArgument),
    formulaHidden: formatScalar("formulaHidden", flagArgument),
  },
};
