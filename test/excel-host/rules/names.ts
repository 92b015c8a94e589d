import { parseAddress } from "../model/address";

/** Whether Excel takes `name` for a worksheet: 1-31 characters, none of `\ / ? * : [ ]`, no apostrophe at an end. */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]\0\u0003]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

/**
 * Whether Excel takes `name` for a named item or a table: a letter, `_` or `\` first, then letters, digits, `_`, `.`, `\`
 * or `?`; at most 255 characters; nothing that reads as a cell, as `C`, `R` or as an R1C1 reference.
 */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[rc]|r\d*c\d*|[rc]\d+)$/i.test(name) &&
    (parseAddress(name) === undefined || !/\d/.test(name))
  );
}

/** Excel does not tell upper case from lower in names of sheets, tables and named items. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
