import type { DraftReference, CellValidation } from "../../../domain/grid/sheetDraft";
import { escapeExcelText, excelAttributeText } from "../xml/excelText";
import { xmlText } from "../xml/xmlText";
import { shortRange } from "./sheetReference";

/**
 * The `dataValidations` of a sheet (CT_DataValidations, ECMA-376 part 1, 18.3.1.33); nothing when there are none.
 *
 * @param formulaOf - The formula, without `=`, of the cells that a list is taken from.
 */
export function validationsXml(
  validations: readonly CellValidation[],
  formulaOf: (reference: DraftReference) => string,
): string {
  if (validations.length === 0) return "";
  const texts = validations.map(({ range, list, hint }) => {
    const kind =
      list === undefined ? "" : ` type="list"${list.otherwise === "warn" ? ' errorStyle="warning"' : ""}`;
    const title =
      hint === undefined || hint.title === "" ? "" : ` promptTitle="${excelAttributeText(hint.title)}"`;
    const message = hint === undefined ? "" : ` prompt="${excelAttributeText(hint.message)}"`;
    const start =
      `<dataValidation${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1"${title}${message} ` +
      `sqref="${shortRange(range)}"`;
    if (list === undefined) return `${start}/>`;
    const { choices } = list;
    const formula =
      "range" in choices
        ? formulaOf(choices)
        : `"${escapeExcelText(choices.join(",")).replaceAll('"', '""')}"`;
    return `${start}><formula1>${xmlText(formula)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${String(texts.length)}">${texts.join("")}</dataValidations>`;
}
