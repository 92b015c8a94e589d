import { parseMonth, type MonthContext, type MonthReading } from "../../../recognition/parseMonth";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import type { Cell } from "../../../grid/grid";

/**
 * A month whose year may stand in a cell of its own.
 *
 * @param yearCell - Empty where there is none.
 * @returns `undefined` when either cannot be read, or when the two give different years.
 */
export function monthWithYear(cell: Cell, yearCell: Cell, context: MonthContext): MonthReading | undefined {
  const reading = parseMonth(cell, context);
  if (reading === undefined || isEmptyCell(yearCell)) return reading;
  const { monthNumber, year: writtenYear } = reading.month;
  const year = Number(cellText(yearCell));
  if (!isYear(yearCell) || (reading.isYearWritten && writtenYear !== year)) return undefined;
  return { ...reading, month: { year, monthNumber }, isYearWritten: true };
}

/** Whether a cell holds a year of a plan, 2000 to 2199, and nothing else. */
export function isYear(cell: Cell): boolean {
  return /^2[01]\d\d$/.test(cellText(cell));
}
