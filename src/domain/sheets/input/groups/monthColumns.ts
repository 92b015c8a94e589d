import { civilDateOfSerial } from "../../../calendar/civilDate";
import { monthNamed } from "../../../language/monthNamed";
import { parseMonth, type MonthContext } from "../../../recognition/parseMonth";
import type { Cell } from "../../../grid/grid";

/** Whether a text is written as a month. A date is a number, and so is a count: those need a header that says more. */
export function isMonthText(cell: Cell, context: MonthContext): boolean {
  if (typeof cell !== "string") return false;
  const form = parseMonth(cell, context)?.form;
  return form === undefined ? monthNamed(cell).length > 0 : form !== "number";
}

/**
 * The columns of a row that head months, from left to right.
 *
 * @param isHeaded - Whether another cell of the row says that this is a header. Dates then count, and where
 *   there is nothing else the numbers 1-12; otherwise only texts, and dates that are the first of rising months.
 */
export function monthColumns(
  row: readonly Cell[],
  isHeaded: boolean,
  context: MonthContext,
): readonly number[] {
  const columnsWhere = (isMonth: (cell: Cell) => boolean): readonly number[] =>
    row.flatMap((cell, column) => (isMonth(cell) ? [column] : []));
  const isDate = (cell: Cell): boolean =>
    typeof cell === "number" && parseMonth(cell, context)?.form === "date";

  const areDatesMonths = isHeaded || areFirstsOfRisingMonths(row, context);
  const found = columnsWhere((cell) => isMonthText(cell, context) || (areDatesMonths && isDate(cell)));
  if (found.length > 0 || !isHeaded) return found;
  return columnsWhere((cell) => parseMonth(cell, context)?.form === "number");
}

/** Whether the numbers of a row are all the first day of a month, each later than the one before. */
function areFirstsOfRisingMonths(row: readonly Cell[], { dateSystem }: MonthContext): boolean {
  let previous = -1;
  return row.every((cell) => {
    if (typeof cell !== "number") return true;
    const isRising = cell > previous;
    previous = cell;
    return isRising && civilDateOfSerial(cell, dateSystem)?.day === 1;
  });
}
