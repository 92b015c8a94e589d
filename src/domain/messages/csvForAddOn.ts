import { timeText, type TimeOfDay } from "../calendar/timeOfDay";
import type { CsvTable } from "./csvText";
import { FIELD } from "./field";
import type { MessageRows } from "./messageRows";

/**
 * By the names that add-ons for Gmail look for, each with the column of ours that it holds. The address comes first: some stop at a row whose
 * first cell is empty.
 */
const COLUMNS: readonly { readonly header: string; readonly field?: string }[] = [
  { header: "Email Address", field: FIELD.to },
  { header: "Name", field: FIELD.name },
  { header: "Subject", field: FIELD.subject },
  { header: "Body", field: FIELD.body },
  { header: "Group", field: FIELD.group },
  { header: "Scheduled Date", field: FIELD.sendDate },
  { header: "Mail Merge Status" },
];

/**
 * Mail-merge rows for an add-on of a spreadsheet instead of Word: address, name where there is one, subject, body, group, when to send as
 * `YYYY-MM-DD HH:mm:ss`, and a status that is empty. The add-on writes there what became of a mail, and sends only those rows in which it is empty.
 *
 * @param time - When on the send date, by the clock of the spreadsheet.
 */
export function csvForAddOn(rows: MessageRows, time: TimeOfDay): CsvTable {
  const columns = COLUMNS.filter(({ field }) => field === undefined || rows.columns.includes(field));
  const places = columns.map(({ field }) => (field === undefined ? -1 : rows.columns.indexOf(field)));
  const datePlace = rows.columns.indexOf(FIELD.sendDate);
  const ending = ` ${timeText(time)}:00`;
  return {
    columns: columns.map(({ header }) => header),
    *[Symbol.iterator]() {
      for (const row of rows) {
        yield places.map((place) => (row[place] ?? "") + (place === datePlace ? ending : ""));
      }
    },
  };
}
