import { outputOfMark, type WorkbookDescription } from "../../app/workbookPort";
import { outputOfSheet, type Inventory } from "./inventory";
import { isStagingMark, leftoverSheets } from "./staging";

/** The inventory in the words of the port, without marks and without what an interrupted write left behind. */
export function describeWorkbook(inventory: Inventory): WorkbookDescription {
  const leftovers = leftoverSheets(inventory);
  return {
    sheets: inventory.sheets
      .filter(({ name }) => !leftovers.includes(name))
      .map(({ name, isVisible, isProtected }) => {
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
      ...inventory.names.filter(({ name }) => outputOfMark(name) === undefined && !isStagingMark(name)),
      ...inventory.tables,
    ].map(({ name, sheet }) => ({ name, ...(sheet === undefined ? {} : { sheet }) })),
    dateSystem: inventory.dateSystem,
    isStructureProtected: inventory.isStructureProtected,
  };
}
