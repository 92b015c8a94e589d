import type { IsoWeekday } from "./civilDate";

/** The weekdays that are closed every week. None is a weekend, too; all seven are not. */
export type Weekend = readonly IsoWeekday[];

const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Excel's weekend numbers, as WORKDAY.INTL and NETWORKDAYS.INTL have them: two days from 1 = Saturday and Sunday on,
 * one day from 11 = Sunday on.
 */
const WEEKEND_NUMBERS: ReadonlyMap<string, Weekend> = new Map([
  ["1", [6, 7]],
  ["2", [7, 1]],
  ["3", [1, 2]],
  ["4", [2, 3]],
  ["5", [3, 4]],
  ["6", [4, 5]],
  ["7", [5, 6]],
  ["11", [7]],
  ["12", [1]],
  ["13", [2]],
  ["14", [3]],
  ["15", [4]],
  ["16", [5]],
  ["17", [6]],
]);

/**
 * The weekend that a text or number means to Excel's WORKDAY.INTL: seven characters from Monday on, 1 = closed, or a weekend number.
 * A cell that holds the number 11 may have been typed as `0000011`, so a reader of cells has to ask for a text.
 *
 * @returns `undefined` for anything else, and for `1111111`, which leaves no day to work on.
 * @example parseWeekend("0000011") // [6, 7], Saturday and Sunday
 */
export function parseWeekend(weekend: string | number): Weekend | undefined {
  const text = String(weekend);
  if (!/^[01]{7}$/.test(text)) return WEEKEND_NUMBERS.get(text);
  return text === "1111111" ? undefined : WEEKDAYS.filter((weekday) => text[weekday - 1] === "1");
}
