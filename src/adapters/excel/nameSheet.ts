import { ownershipMark } from "../../app/workbookPort";
import { isSameName, type Inventory } from "./inventory";
import { rangeFormula, wholeSheetFormula } from "./sheetReference";
import type { WriteTarget } from "./writeTarget";

/** Queues the names of a draft and the mark of its output; a name that exists is moved. */
export function nameSheet(
  names: Excel.NamedItemCollection,
  inventory: Inventory,
  { draft, sheet, output }: WriteTarget,
): void {
  for (const { name, range } of draft.names) setName(names, inventory, name, rangeFormula(sheet, range));
  if (output === undefined) return;
  const mark = setName(names, inventory, ownershipMark(output), wholeSheetFormula(sheet), sheet);
  if (mark !== undefined) mark.visible = false;
}

/**
 * Makes `name` refer to `formula`, unless it refers to all of `markedSheet` already.
 *
 * @returns The name when it is new.
 */
function setName(
  names: Excel.NamedItemCollection,
  inventory: Inventory,
  name: string,
  formula: string,
  markedSheet?: string,
): Excel.NamedItem | undefined {
  const existing = inventory.names.find((item) => isSameName(item.name, name));
  if (existing === undefined) return names.add(name, formula);
  if (existing.sheet === undefined || existing.sheet !== markedSheet) {
    names.getItem(existing.name).formula = formula;
  }
  return undefined;
}
