import { compareDates, civilDateOfSerial } from "../calendar/civilDate";
import { monthNamed } from "../language/monthNamed";
import { parseMonth, type MonthContext } from "../language/parseMonth";
import type { Cell } from "./grid";

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
  const form = (cell: Cell): string | undefined =>
    typeof cell === "number" ? parseMonth(cell, context)?.form : undefined;

  const withDates = columnsWhere((cell) => isMonthText(cell, context) || form(cell) === "date");
  if (isHeaded) {
    return withDates.length > 0
      ? withDates
      : columnsWhere((cell) => parseMonth(cell, context)?.form === "number");
  }
  const dates = row.filter((cell) => form(cell) === "date");
  return areFirstsOfRisingMonths(dates, context)
    ? withDates
    : columnsWhere((cell) => isMonthText(cell, context));
}

function areFirstsOfRisingMonths(serials: readonly Cell[], { dateSystem }: MonthContext): boolean {
  const days = serials.flatMap((cell) =>
    typeof cell === "number" ? (civilDateOfSerial(cell, dateSystem) ?? []) : [],
  );
  return days.every((date, index) => {
    const previous = days[index - 1];
    return date.day === 1 && (previous === undefined || compareDates(previous, date) < 0);
  });
}
