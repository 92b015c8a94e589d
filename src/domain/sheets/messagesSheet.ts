import { columnWidths } from "./columnWidths";
import { MESSAGE_COLUMNS } from "./messageFields";
import type { MessageRecord } from "./messageRecords";
import type { OutputDraft } from "./sheetDraft";

/** The sheet and the named item that a mail merge is pointed at: the same in every language, so that a document stays linked. */
const MESSAGES = "Messages";

/**
 * The Messages sheet that a mail merge reads: a header row of field names from A1, then the records, every cell a text. The
 * workbook-level name covers header and rows, since the driver that Word uses lists sheets and names but not tables.
 *
 * @param records - All with the same columns; where there is none, the header stands alone.
 */
export function messagesSheet(records: readonly MessageRecord[]): OutputDraft {
  const columns = records[0] === undefined ? MESSAGE_COLUMNS : Object.keys(records[0]);
  const rows = [columns, ...records.map((record) => Object.values(record))];
  const lastColumn = columns.length - 1;
  return {
    output: "messages",
    name: MESSAGES,
    rows,
    styles: [{ range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn }, style: { bold: true } }],
    columnWidths: columnWidths(rows, () => ({ least: 10, most: 40 })),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [{ name: MESSAGES, range: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn } }],
  };
}
