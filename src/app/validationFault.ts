import type { CellValidation } from "../domain/grid/sheetDraft";
import { isLine, isOnSheet, someOverlap } from "./draftRanges";

const MAX_TITLE_CHARACTERS = 32;
const MAX_MESSAGE_CHARACTERS = 255;
/** Of a list that is written out, commas included. */
const MAX_LIST_CHARACTERS = 255;

/**
 * What is wrong with a draft's validations; `undefined` when nothing is.
 * Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export function validationFault(validations: readonly CellValidation[]): string | undefined {
  const ranges = validations.map(({ range }) => range);
  if (!ranges.every(isOnSheet)) return "a validation outside the sheet";
  if (someOverlap(ranges)) return "validations overlap";
  for (const { list, hint } of validations) {
    if (list === undefined && hint === undefined) return "a validation that says nothing";
    if (list !== undefined && !isList(list.choices)) return "a list that Excel does not take";
    if (hint !== undefined) {
      const { title, message } = hint;
      if (title.length > MAX_TITLE_CHARACTERS || message === "" || message.length > MAX_MESSAGE_CHARACTERS) {
        return `a hint that Excel does not take: "${title}"`;
      }
    }
  }
  return undefined;
}

function isList(choices: NonNullable<CellValidation["list"]>["choices"]): boolean {
  if ("range" in choices) return isLine(choices.range);
  // Excel drops white space around a choice, and takes a list that begins with "=" for a formula.
  return (
    choices.length > 0 &&
    choices.every((text) => text !== "" && text === text.trim() && !/[,\n\r]/.test(text)) &&
    choices[0]?.startsWith("=") === false &&
    choices.join(",").length <= MAX_LIST_CHARACTERS
  );
}
