import { type Rectangle, subtract } from "../model/rectangle";
import type { SheetModel } from "../model/workbookModel";

/** Takes data validation off an area; what lies outside keeps it. */
export function clearValidation(sheet: SheetModel, area: Rectangle): void {
  sheet.validations = sheet.validations.flatMap((old) =>
    subtract(old.area, area).map((rest) => ({ ...old, area: rest })),
  );
}

/** Takes conditional formats off an area; what lies outside keeps them. */
export function clearConditionalFormats(sheet: SheetModel, area: Rectangle): void {
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((one) => subtract(one, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
