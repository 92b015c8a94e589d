import { serialDay, type DateSystem } from "../../../calendar/civilDate";
import type { YearMonth } from "../../../calendar/yearMonth";
import { foldText } from "../../../language/foldText";
import { addressKey } from "../../../messages/recipient";
import type { SentMail } from "../../../messages/sentLog";
import { SENT_COLUMNS, type SentColumn } from "../../../vocabulary/sentColumns";
import type { Words } from "../../../words/words";
import { isEmptyCell } from "../../../grid/cellText";
import { columnWidths } from "../../../grid/columnWidths";
import { HEADER_STYLE } from "../../../grid/headerStyle";
import type { Cell } from "../../../grid/grid";
import type { CellStyle, DraftCell, OutputDraft } from "../../../grid/sheetDraft";
import { textCell } from "../communications/communicationCells";
import { ownColumns } from "../communications/ownColumns";
import type { SentReading, SentRow } from "./readSentLog";

/** What the Sent sheet is written with. */
export type SentSheetContext = {
  readonly words: Words;
  readonly dateSystem: DateSystem;
  readonly months: readonly YearMonth[];
};

/**
 * The Sent sheet: who got what, and when, a row for each mail. Rows that are there stay, with all that people wrote beside them; of two that
 * say the same the second goes, unless something is written beside it. New ones follow.
 *
 * @returns `undefined` while nothing has been sent and there is no such sheet.
 */
export function sentSheet(
  { isThere, rows: earlier, ownHeaders }: SentReading,
  added: readonly SentMail[],
  { words, dateSystem, months }: SentSheetContext,
): OutputDraft | undefined {
  if (!isThere && added.length === 0) return undefined;
  const kept = withoutDoubles(earlier);
  const drafted: readonly {
    readonly cells: Partial<Record<SentColumn, DraftCell>>;
    readonly ownCells: readonly Cell[];
  }[] = [
    ...kept.map(({ mail, cells, ownCells }) => ({
      cells: mail
        ? { ...cellsOf(mail, dateSystem), slice: textCell(cells.get("slice")) }
        : Object.fromEntries([...cells].map(([name, cell]) => [name, textCell(cell)])),
      ownCells,
    })),
    ...added.map((mail) => ({ cells: cellsOf(mail, dateSystem), ownCells: [] })),
  ];
  const columns = SENT_COLUMNS.filter((name) => name !== "slice" || drafted.some(({ cells }) => cells.slice));
  const headers = columns.map((name) => words.sentLog.headers[name]);
  const own = ownColumns(
    ownHeaders,
    drafted.map(({ ownCells }) => ownCells),
    { words, dateSystem, months, taken: headers },
  );
  const rows: readonly (readonly DraftCell[])[] = [
    [...headers, ...own.map(({ header }) => header)],
    ...drafted.map(({ cells }, row) => [
      ...columns.map((name) => cells[name] ?? null),
      ...own.map((column) => column.cells[row] ?? null),
    ]),
  ];
  const lastRow = rows.length - 1;
  const styles = [
    ...columns.map((name): CellStyle =>
      name === "sentOn"
        ? { numberFormat: words.communications.dateFormat, horizontalAlignment: "left" }
        : { verticalAlignment: "top" },
    ),
    ...own.map(({ style }) => style),
  ];
  return {
    output: "sent",
    name: words.sentLog.sheet,
    rows,
    styles: [
      {
        range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: styles.length - 1 },
        style: HEADER_STYLE,
      },
      ...(lastRow === 0 ? [] : styles).map((style, column) => ({
        range: { firstRow: 1, firstColumn: column, lastRow, lastColumn: column },
        style,
      })),
    ],
    columnWidths: columnWidths(rows, () => ({ least: 12, most: 40 })),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
}

function cellsOf(
  { message, group, slice, slices, address, sentOn, batch }: SentMail,
  dateSystem: DateSystem,
): Partial<Record<SentColumn, DraftCell>> {
  return {
    sentOn: sentOn ? serialDay(sentOn, dateSystem) : null,
    message,
    group: group || null,
    slice: slices > 1 ? `${String(slice)}/${String(slices)}` : null,
    address,
    batch: batch || null,
  };
}

function withoutDoubles(rows: readonly SentRow[]): readonly SentRow[] {
  const known = new Set<string>();
  return rows.filter(({ mail, ownCells }) => {
    if (mail === undefined) return true;
    const key = JSON.stringify([foldText(mail.message), addressKey(mail.address)]);
    const isDouble = known.has(key) && ownCells.every(isEmptyCell);
    known.add(key);
    return !isDouble;
  });
}
