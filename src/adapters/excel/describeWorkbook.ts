import { outputOfMark, type WorkbookDescription } from "../../app/workbookPort";
import { outputOfSheet, type Inventory } from "./inventory";
import { isBrokenFormula } from "./sheetReference";
import { withoutStaging } from "./staging";

/** The inventory in the words of the port, without marks and without what is being prepared, or was by an interrupted write. */
export function describeWorkbook(whole: Inventory): WorkbookDescription {
  const inventory = withoutStaging(whole);
  return {
    sheets: inventory.sheets.map(({ name, isVisible, isProtected }) => {
      const output = outputOfSheet(inventory, name);
      return {
        name,
        isVisible,
        isProtected,
        isWorksheet: true,
        ...(output === undefined ? {} : { output }),
      };
    }),
    names: [
      ...inventory.names
        .filter(({ name }) => outputOfMark(name) === undefined)
        .map(({ name, sheet, formula }) => ({
          name,
          ...(sheet === undefined ? {} : { sheet }),
          ...(isBrokenFormula(formula) && { isBroken: true as const }),
        })),
      ...inventory.tables,
    ],
    dateSystem: inventory.dateSystem,
    isStructureProtected: inventory.isStructureProtected,
  };
}
