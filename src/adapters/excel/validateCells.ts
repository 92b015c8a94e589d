import { rangeAddress } from "../../domain/grid/grid";
import type { DraftReference, CellValidation } from "../../domain/grid/sheetDraft";

/**
 * Queues a list, a hint or both for cells that have no validation yet. The list comes first: Excel refuses one for cells of
 * which some have a hint already (https://github.com/OfficeDev/office-js/issues/2594).
 *
 * @param formulaOf - The formula, with `=`, of the cells that a list is taken from.
 */
export function validateCells(
  sheet: Excel.Worksheet,
  { range, list, hint }: CellValidation,
  formulaOf: (reference: DraftReference) => string,
): void {
  const { dataValidation } = sheet.getRange(rangeAddress(range));
  if (list !== undefined) {
    const { choices } = list;
    const source = "range" in choices ? formulaOf(choices) : choices.join(",");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    // Excel refuses by itself, and says so in its own words and the person's language.
    if (list.otherwise === "warn") {
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    }
  }
  if (hint !== undefined) dataValidation.prompt = { showPrompt: true, ...hint };
}
