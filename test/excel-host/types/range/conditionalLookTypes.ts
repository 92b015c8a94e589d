import { colorArgument, flagArgument, textArgument, wordArgument } from "../../engine/arguments";
import { type Argument, HostObject, type ObjectType, type Scalar } from "../../engine/objectType";
import type { ConditionalLook } from "../../model/workbookModel";

/** `Excel.ConditionalRangeFormat`. What is not set does not change how the cell looks, and reads `null`. */
export const conditionalRangeFormatType: ObjectType<ConditionalLook> = {
  name: "ConditionalRangeFormat",
  scalars: { numberFormat: lookScalar("numberFormat", textArgument) },
  objects: {
    fill: (target) => HostObject.of(conditionalRangeFillType, target),
    font: (target) => HostObject.of(conditionalRangeFontType, target),
  },
};

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFillType: ObjectType<ConditionalLook> = {
  name: "ConditionalRangeFill",
  scalars: { color: lookScalar("fill", colorArgument) },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFontType: ObjectType<ConditionalLook> = {
  name: "ConditionalRangeFont",
  scalars: {
    bold: lookScalar("bold", flagArgument),
    color: lookScalar("fontColor", colorArgument),
    italic: lookScalar("italic", flagArgument),
    strikethrough: lookScalar("strikethrough", flagArgument),
    underline: lookScalar("underline", (value) => wordArgument(value, ["None", "Single", "Double"])),
  },
};

function lookScalar<Key extends keyof ConditionalLook>(
  key: Key,
  read: (value: Argument) => NonNullable<ConditionalLook[Key]>,
): Scalar<ConditionalLook> {
  return {
    read: (target) => target[key] ?? null,
    write: (target, value) => {
      target[key] = read(value);
    },
  };
}
