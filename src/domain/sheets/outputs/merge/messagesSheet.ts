import type { MessageRows } from "../../../messages/messageRows";
import { columnWidths } from "../../../grid/columnWidths";
import { lazyRows } from "../../../grid/lazyRows";
import { MERGE_NAMES } from "./mergeNames";
import type { MergeSheet } from "../../../vocabulary/outputSheets";
import type { DraftRows, OutputDraft } from "../../../grid/sheetDraft";

/**
 * A sheet that a mail merge reads: a header row of field names from A1, then the rows, every cell a text. The
 * workbook-level name covers header and rows, since the driver that Word uses lists sheets and names but not tables.
 *
 * @param output - `messages` for the rows of every batch, `send` for those of one.
 * @param rows - Where there is none, the header stands alone.
 */
export function messagesSheet(output: MergeSheet, messages: MessageRows): OutputDraft<DraftRows> {
  const name = MERGE_NAMES[output];
  const rows = lazyRows(messages.length + 1, (row) =>
    row === 0 ? messages.columns : (messages.at(row - 1) ?? []),
  );
  const lastColumn = messages.columns.length - 1;
  return {
    output,
    name,
    rows,
    styles: [{ range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn }, style: { bold: true } }],
    columnWidths: columnWidths(rows, () => ({ least: 10, most: 40 })),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [{ name, range: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn } }],
  };
}
