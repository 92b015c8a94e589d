import { isSameName } from "../../domain/grid/isSameName";
import { ownershipMark } from "../../app/workbookPort";
import type { Inventory } from "./inventory";
import { rangeFormula, wholeSheetFormula } from "./sheetReference";
import type { WriteTarget } from "./writeTarget";

/** Queues the names of a draft, and the mark of a new output; a name that exists is moved. */
export function nameSheet(
  names: Excel.NamedItemCollection,
  inventory: Inventory,
  { draft, sheet, output, isNew }: WriteTarget,
): void {
  for (const { name, range } of draft.names) setName(names, inventory, name, rangeFormula(sheet, range));
  // An output that was there before was found by its mark.
  if (output === undefined || !isNew) return;
  setName(names, inventory, ownershipMark(output), wholeSheetFormula(sheet)).visible = false;
}

function setName(
  names: Excel.NamedItemCollection,
  inventory: Inventory,
  name: string,
  formula: string,
): Excel.NamedItem {
  const existing = inventory.names.find((item) => isSameName(item.name, name));
  if (existing === undefined) return names.add(name, formula);
  const item = names.getItem(existing.name);
  item.formula = formula;
  return item;
}
