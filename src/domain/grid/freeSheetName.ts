import { isSameName } from "./isSameName";

/** The most characters that Excel takes for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * The name, or the first of `name 2`, `name 3` and so on that no sheet has; shortened where it is too long for Excel.
 *
 * @example freeSheetName("Holidays SE", ["holidays se"]) // "Holidays SE 2"
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${String(number)}`;
    const candidate = name.slice(0, LONGEST_NAME - end.length) + end;
    if (!taken.some((other) => isSameName(other, candidate))) return candidate;
  }
}
