import type { DateSystem } from "../../../calendar/civilDate";
import { parseMonth, type MonthReading } from "../../../recognition/parseMonth";
import type { Cell } from "../../../grid/grid";

/** The month that a cell names with its year; `undefined` when it names none, or leaves the year to be guessed. */
export function monthAndYear(cell: Cell, dateSystem: DateSystem): MonthReading | undefined {
  const reading = parseMonth(cell, { start: { year: 2000, monthNumber: 1 }, dateSystem });
  return reading?.isYearWritten === true ? reading : undefined;
}
