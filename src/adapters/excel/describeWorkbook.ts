import { outputOfMark, type WorkbookDescription } from "../../app/workbookPort";
import { outputOfSheet, type Inventory } from "./inventory";
import { withoutLeftovers } from "./staging";

/** The inventory in the words of the port, without marks and without what an interrupted write left behind. */
export function describeWorkbook(whole: Inventory): WorkbookDescription {
  const inventory = withoutLeftovers(whole);
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
      ...inventory.names.filter(({ name }) => outputOfMark(name) === undefined),
      ...inventory.tables,
    ].map(({ name, sheet }) => ({ name, ...(sheet === undefined ? {} : { sheet }) })),
    dateSystem: inventory.dateSystem,
    isStructureProtected: inventory.isStructureProtected,
  };
}
