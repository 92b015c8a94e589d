import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { parseAddress } from "../../model/address";
import { isOnSheet, type Rectangle } from "../../model/rectangle";
import type { SheetModel } from "../../model/workbookModel";
import { isDefinedName, isSameName } from "../../rules/names";
import { rangeOfFormula } from "../../rules/nameFormula";
import { rangeType } from "./rangeType";

/** What a `Range` stands for. `area` moves when cells are inserted or deleted, until all of its own are. */
export type RangeTarget = { readonly sheet: SheetModel; area: Rectangle; isDeleted?: boolean };

/** @throws ExcelError InvalidArgument when the area leaves the sheet. */
export function rangeObject(sheet: SheetModel, area: Rectangle): HostObject {
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument");
  return HostObject.of(rangeType, { sheet, area });
}

/** A range given as an object, or as an address or name seen from `sheet`. */
export function rangeArgument(argument: Argument, sheet: SheetModel, host: HostState): RangeTarget {
  if (argument instanceof HostObject) {
    if (argument.type.name !== rangeType.name) throw new ExcelError("InvalidArgument");
    return argument.target as RangeTarget; // The name of the type was just compared.
  }
  if (typeof argument !== "string" || argument.length > 8192) throw new ExcelError("InvalidArgument");
  const address = parseAddress(argument.replace(/^=/, ""));
  if (address !== undefined) {
    const { sheetName } = address;
    const named = host.workbook.sheets.find(
      ({ name }) => sheetName !== undefined && isSameName(name, sheetName),
    );
    if (sheetName !== undefined && named === undefined) throw new ExcelError("InvalidArgument");
    return { sheet: named ?? sheet, area: address.area };
  }
  if (isDefinedName(argument)) {
    const item = [...sheet.names, ...host.workbook.names].find(({ name }) => isSameName(name, argument));
    const found = item && rangeOfFormula(item.formula, host.workbook);
    if (found !== undefined) return found;
  }
  throw new ExcelError("InvalidArgument");
}
