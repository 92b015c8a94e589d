import type { DateSystem } from "../../../calendar/civilDate";
import {
  COMMUNICATION_COLUMNS,
  STATUSES,
  type CommunicationColumn,
} from "../../../vocabulary/communications";
import type { Words } from "../../../words/words";
import type { PeopleOf } from "../../../messages/people";
import type { RolloutPlan } from "../../../plan/rolloutPlan";
import { columnWidths, type WidthBounds } from "../../../grid/columnWidths";
import { communicationRows } from "./communicationRows";
import type { CommunicationsReading } from "./communicationsReading";
import type { EarlierCommunications } from "./earlierCommunications";
import type { GridRange } from "../../../grid/grid";
import { HEADER_STYLE } from "../../../grid/headerStyle";
import { ownColumns } from "./ownColumns";
import type { CellStyle, CellValidation, DraftCell, OutputDraft } from "../../../grid/sheetDraft";
import { hintOf } from "../../starters/starterTable";

/** The table's name: the same in every language, so that formulas of the person's go on. */
const TABLE = "RolloutCommunications";
const TABLE_STYLE = "TableStyleLight1";
/** The row of the Settings sheet that says where people tell how it went. */
const FEEDBACK_FIELD = "FeedbackLink";

/** What an earlier run left for a new one. */
export type EarlierSheet = {
  readonly earlier: EarlierCommunications;
  readonly ownHeaders: readonly string[];
  readonly looseRows: CommunicationsReading["looseRows"];
};

/**
 * The Communications sheet: a row for each message and group as an Excel table, with a drop-down for the status and a hint on each column
 * that is the person's. What they wrote in an earlier run is kept, their own columns at the right.
 *
 * @param settingFields - Texts of the Settings sheet by name.
 * @param peopleOf - Who is counted as recipients, where the workbook lists them; else the head-counts are.
 */
export function communicationsSheet(
  plan: RolloutPlan,
  words: Words,
  dateSystem: DateSystem,
  { earlier, ownHeaders, looseRows }: EarlierSheet,
  settingFields: ReadonlyMap<string, string>,
  peopleOf: PeopleOf,
): OutputDraft {
  const { communications } = words;
  const feedback = [...settingFields].find(
    ([name]) => name.toLowerCase() === FEEDBACK_FIELD.toLowerCase(),
  )?.[1];
  const drafted = communicationRows(plan, earlier, looseRows, {
    words,
    dateSystem,
    feedback,
    peopleOf,
    hasKeys: plan.groups.some(({ key }) => key !== undefined),
  });
  const columns = COMMUNICATION_COLUMNS.filter(
    (name) => !["slice", "key", "messageKey"].includes(name) || drafted.some(({ cells }) => cells[name]),
  );
  const headers = columns.map((name) => communications.headers[name]);
  const own = ownColumns(
    ownHeaders,
    drafted.map(({ ownCells }) => ownCells),
    { words, dateSystem, months: plan.months, taken: headers },
  );
  const rows: readonly (readonly DraftCell[])[] = [
    [...headers, ...own.map(({ header }) => header)],
    ...drafted.map(({ cells }, row) => [
      ...columns.map((name) => cells[name] ?? null),
      ...own.map((column) => column.cells[row] ?? null),
    ]),
  ];
  const lastRow = rows.length - 1;
  const lastColumn = columns.length + own.length - 1;
  const styles = [...columns.map((name) => styleOf(name, words)), ...own.map(({ style }) => style)];
  const body = (column: number): GridRange => {
    return { firstRow: 1, firstColumn: column, lastRow, lastColumn: column };
  };
  return {
    output: "communications",
    name: communications.sheet,
    rows,
    styles: [
      {
        range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn },
        style: { ...HEADER_STYLE, wrapText: true },
      },
      ...(lastRow === 0 ? [] : styles.map((style, column) => ({ range: body(column), style }))),
    ],
    columnWidths: columnWidths(rows, (column) => boundsOf(columns[column])),
    frozenRows: 1,
    frozenColumns: columns.indexOf("message") + 1,
    print: { orientation: "landscape", repeatedRows: 1 },
    showGridlines: true,
    names: [],
    ...(lastRow > 0 && {
      table: {
        name: TABLE,
        range: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
        style: TABLE_STYLE,
        hasFilterButtons: true,
      },
    }),
    validations: columns.flatMap((name, column) => validationsOf(name, column, lastRow, words)),
  };
}

function styleOf(name: CommunicationColumn, { communications }: Words): CellStyle {
  const top: CellStyle = { verticalAlignment: "top" };
  const date: CellStyle = { ...top, numberFormat: communications.dateFormat, horizontalAlignment: "left" };
  switch (name) {
    case "wave":
      return { ...top, numberFormat: "0", horizontalAlignment: "center" };
    case "recipients":
      return { ...top, numberFormat: "#,##0" };
    case "sendDate":
      return { ...date, bold: true };
    case "lockedDate":
    case "sent":
      return date;
    default:
      return { ...top, wrapText: true };
  }
}

function boundsOf(name: CommunicationColumn | undefined): WidthBounds {
  if (name === "wave") return { least: 8, most: 10 };
  if (name === "why") return { least: 30, most: 76 };
  return name === "notes" ? { least: 24, most: 40 } : { least: 12, most: 26 };
}

/** The hint stands on the header, the drop-down below it. */
function validationsOf(
  name: CommunicationColumn,
  column: number,
  lastRow: number,
  { communications: { prompts, headers, statuses } }: Words,
): readonly CellValidation[] {
  const hints: Partial<Record<CommunicationColumn, string>> = prompts;
  const message = hints[name];
  const header: GridRange = { firstRow: 0, firstColumn: column, lastRow: 0, lastColumn: column };
  const isChosen = name === "status" && lastRow > 0;
  return [
    ...(message === undefined ? [] : [{ range: header, hint: hintOf(headers[name], message) }]),
    ...(isChosen
      ? [
          {
            range: { ...header, firstRow: 1, lastRow },
            list: { choices: STATUSES.map((status) => statuses[status]), otherwise: "refuse" as const },
          },
        ]
      : []),
  ];
}
