import type { Problem } from "../../../plan/problem";
import { cellAddress } from "../../../grid/grid";
import type { DayCell } from "./daysAmongMonths";

/** One problem for all days of a column or row of months, at the first of them; none where there are none. */
export function dayInMonth(sheet: string, days: readonly DayCell[]): readonly Problem[] {
  const [first] = days;
  if (first === undefined) return [];
  const { rowIndex, columnIndex, date } = first;
  return [
    { code: "day-in-month", sheet, cell: cellAddress(rowIndex, columnIndex), date, cells: days.length },
  ];
}
