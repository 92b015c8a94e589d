import { parseAddress } from "../model/address";
import type { Rectangle } from "../model/rectangle";
import type { SheetModel, WorkbookModel } from "../model/workbookModel";
import { isSameName } from "./names";

/** The cells that a formula such as `=Data!$A$1:$B$2` is; `undefined` when it is anything else. */
export function rangeOfFormula(
  formula: string,
  workbook: WorkbookModel,
): { readonly sheet: SheetModel; area: Rectangle } | undefined {
  const address = formula.startsWith("=") ? parseAddress(formula.slice(1)) : undefined;
  if (address?.sheetName === undefined) return undefined;
  const { sheetName, area } = address;
  const sheet = workbook.sheets.find(({ name }) => isSameName(name, sheetName));
  return sheet && { sheet, area };
}

/**
 * Rewrites the sheet in front of each reference of a formula; texts in quotes are left alone.
 *
 * @param rename - The new prefix with its `!`, given the sheet's name; `undefined` leaves it.
 */
export function rewriteSheetReferences(
  formula: string,
  rename: (sheetName: string) => string | undefined,
): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name === undefined ? whole : (rename(name) ?? whole);
    },
  );
}
