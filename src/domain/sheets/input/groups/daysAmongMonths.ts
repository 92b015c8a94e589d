import type { CivilDate } from "../../../calendar/civilDate";
import type { MonthReading } from "../../../recognition/parseMonth";

/** A cell that was read as a month. Indexes are 0-based. */
export type MonthCell = {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly reading: MonthReading;
};

/** A cell that was read as a month and says a day. Indexes are 0-based. */
export type DayCell = Pick<MonthCell, "rowIndex" | "columnIndex"> & { readonly date: CivilDate };

/** What the dates are of one column of months, or of one row of them. */
export type DaysAmongMonths = {
  /** Days, whatever they look like: none may be taken for its month. */
  readonly days: readonly DayCell[];
  /** Real dates, all the first of a month, under a word that heads days as well: what they show decides. */
  readonly doubtful: readonly DayCell[];
};

/**
 * Which months of one column or row are days. Dates that are all the first of a month are its months where the header says
 * so; one other date among them, or a text that shows its day under another word, and all of them are days.
 *
 * @param isOfMonths - Whether the header says that the column is of months; a row of months across always is.
 */
export function daysAmongMonths(cells: readonly MonthCell[], isOfMonths: boolean): DaysAmongMonths {
  const dates = cells.flatMap(({ rowIndex, columnIndex, reading: { month, day } }): readonly DayCell[] =>
    day === undefined ? [] : [{ rowIndex, columnIndex, date: { ...month, day } }],
  );
  const areDays = cells.some(
    ({ reading: { day, form } }) => day !== undefined && (day !== 1 || (form === "digits" && !isOfMonths)),
  );
  return { days: areDays ? dates : [], doubtful: areDays || isOfMonths ? [] : dates };
}
