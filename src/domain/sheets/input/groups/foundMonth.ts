import { isoDateText } from "../../../calendar/civilDate";
import { parseMonth, type MonthContext } from "../../../recognition/parseMonth";
import { foundText } from "../../../grid/foundText";
import type { Cell } from "../../../grid/grid";

/**
 * What a problem quotes of a cell of a month: a real date as `2026-07-01`, never as the number that Excel keeps for it.
 *
 * @example foundMonth(46204, { start: yearMonth("2026-07"), dateSystem: 1900 }) // "2026-07-01"
 */
export function foundMonth(cell: Cell, context: MonthContext): string {
  const reading = typeof cell === "number" ? parseMonth(cell, context) : undefined;
  return reading?.day === undefined ? foundText(cell) : isoDateText({ ...reading.month, day: reading.day });
}
