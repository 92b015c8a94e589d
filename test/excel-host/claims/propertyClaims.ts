import type { Claim } from "./claim";

/** Properties of cells A1:B2 or of a sheet that read what was written, by path. */
const WRITTEN: readonly [owner: "cells" | "sheet", path: string, value: unknown][] = [
  ["cells", "columnHidden", true],
  ["cells", "format/font/italic", true],
  ["cells", "format/font/name", "Arial"],
  ["cells", "format/font/strikethrough", true],
  ["cells", "format/font/underline", "Single"],
  ["cells", "format/horizontalAlignment", "Center"],
  ["cells", "format/indentLevel", 2],
  ["cells", "format/protection/formulaHidden", true],
  ["cells", "format/protection/locked", false],
  ["cells", "format/rowHeight", 30],
  ["cells", "format/shrinkToFit", true],
  ["cells", "format/textOrientation", 90],
  ["cells", "format/verticalAlignment", "Top"],
  ["sheet", "showGridlines", false],
  ["sheet", "showHeadings", false],
  ["sheet", "tabColor", "#FF0000"],
  ["sheet", "pageLayout/blackAndWhite", true],
  ["sheet", "pageLayout/bottomMargin", 36],
  ["sheet", "pageLayout/centerHorizontally", true],
  ["sheet", "pageLayout/centerVertically", true],
  ["sheet", "pageLayout/footerMargin", 18],
  ["sheet", "pageLayout/headerMargin", 18],
  ["sheet", "pageLayout/leftMargin", 36],
  ["sheet", "pageLayout/paperSize", "A4"],
  ["sheet", "pageLayout/printGridlines", true],
  ["sheet", "pageLayout/printHeadings", true],
  ["sheet", "pageLayout/rightMargin", 36],
  ["sheet", "pageLayout/topMargin", 36],
];

/** That a property reads what was written. */
export const propertyClaims: readonly Claim[] = WRITTEN.map(([owner, path, value]) => ({
  says: `${path} of a ${owner === "cells" ? "range" : "sheet"} reads what was written`,
  basis: "documented",
  ask: async (context, sheet) => {
    const root = owner === "cells" ? sheet.getRange("A1:B2") : sheet;
    const steps = path.split("/");
    const last = steps.pop() ?? "";
    const holder = steps.reduce<object>((object, step) => Reflect.get(object, step) as object, root);
    Reflect.set(holder, last, value);
    root.load(path);
    await context.sync();
    return Reflect.get(holder, last) as unknown;
  },
  answer: value,
}));
