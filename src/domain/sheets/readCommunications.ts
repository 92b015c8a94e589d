import type { CivilDate, DateSystem } from "../calendar/civilDate";
import { statusNamed } from "../language/communicationNamed";
import type { CommunicationColumn } from "../language/communicationsWords";
import type { Words } from "../language/words";
import type { CellReference, Problem } from "../plan/problem";
import { cellText, isEmptyCell } from "./cellText";
import { communicationColumns, type CommunicationColumns } from "./communicationColumns";
import {
  NO_COMMUNICATIONS,
  type CommunicationRow,
  type CommunicationsReading,
} from "./communicationsReading";
import { foundText } from "./foundText";
import { cellAt, type Worksheet } from "./grid";
import { parseDay } from "./parseDay";
import { sourceOf } from "./sourceOf";

/**
 * Reads the Communications sheet of an earlier run: by its headers, in any language, whatever the order of rows and columns, with the
 * columns that the person added. A row without a message is passed over; of two for one communication the first counts.
 *
 * @param words - For the problems, which are errors: what cannot be read could not be kept.
 */
export function readCommunications(
  worksheet: Worksheet,
  dateSystem: DateSystem,
  { communications: { headers } }: Words,
): CommunicationsReading {
  const { grid } = worksheet;
  const headerRow = grid.findIndex((row) => {
    const columns = communicationColumns(row);
    return columns.has("message") && columns.has("audience");
  });
  if (headerRow < 0) {
    const isBlank = grid.every((row) => row.every(isEmptyCell));
    const wanted = [headers.message, headers.audience];
    const problem: Problem = {
      code: "communications-without-headers",
      ...sourceOf(worksheet, 0, 0),
      headers: wanted,
    };
    return isBlank ? NO_COMMUNICATIONS : { ...NO_COMMUNICATIONS, problems: [problem] };
  }

  const named = communicationColumns(grid[headerRow] ?? []);
  const messageColumn = named.get("message") ?? 0;
  const rows: number[] = [];
  for (let row = headerRow + 1; row < grid.length; row += 1)
    if (!isEmptyCell(cellAt(grid, row, messageColumn))) rows.push(row);
  const columns = withoutOwnBatch(worksheet, named, rows);
  const ownColumns = columnsBeside(worksheet, columns, headerRow, rows);
  const problems: Problem[] = [];
  return {
    rows: rows.map((row) => readRow({ worksheet, columns, ownColumns, dateSystem, problems }, row)),
    ownHeaders: ownColumns.map((column) => cellText(cellAt(grid, headerRow, column))),
    problems,
  };
}

/** Our column of batches is not always there; a column of that name with anything else in it is the person's. */
function withoutOwnBatch(
  { grid }: Worksheet,
  columns: CommunicationColumns,
  rows: readonly number[],
): CommunicationColumns {
  const column = columns.get("batch");
  if (column === undefined) return columns;
  const texts = rows.map((row) => cellText(cellAt(grid, row, column)));
  const isOurs = texts.every((text) => text === "" || /^\d+\/\d+$/.test(text));
  return isOurs ? columns : new Map([...columns].filter(([name]) => name !== "batch"));
}

/** Columns that are not ours and have a header, or a value in any row. */
function columnsBeside(
  { grid }: Worksheet,
  columns: CommunicationColumns,
  headerRow: number,
  rows: readonly number[],
): readonly number[] {
  const ours = new Set(columns.values());
  const filled = new Set<number>();
  for (const row of [headerRow, ...rows]) {
    grid[row]?.forEach((cell, column) => {
      if (!ours.has(column) && !isEmptyCell(cell)) filled.add(column);
    });
  }
  return [...filled].sort((a, b) => a - b);
}

type Reader = {
  readonly worksheet: Worksheet;
  readonly columns: CommunicationColumns;
  readonly ownColumns: readonly number[];
  readonly dateSystem: DateSystem;
  readonly problems: Problem[];
};

function readRow(
  { worksheet, columns, ownColumns, dateSystem, problems }: Reader,
  row: number,
): CommunicationRow {
  const { grid } = worksheet;
  const cells = new Map([...columns].map(([name, column]) => [name, cellAt(grid, row, column)]));
  const text = (name: CommunicationColumn): string => cellText(cells.get(name) ?? null);
  const source = (name: CommunicationColumn): CellReference =>
    sourceOf(worksheet, row, columns.get(name) ?? columns.get("message") ?? 0);
  const day = (name: "lockedDate" | "sent"): CivilDate | undefined => {
    const cell = cells.get(name) ?? null;
    const date = parseDay(cell, dateSystem);
    if (date === undefined && !isEmptyCell(cell))
      problems.push({ code: "unknown-date", ...source(name), found: foundText(text(name)) });
    return date;
  };
  const sendDate = parseDay(cells.get("sendDate") ?? null, dateSystem);
  const lockedDate = day("lockedDate");
  const sentDate = day("sent");
  const status = statusNamed(text("status"));
  return {
    message: text("message"),
    audience: text("audience"),
    ...(text("key") !== "" && { key: text("key") }),
    batch: Math.max(1, Number(/^\d+/.exec(text("batch"))?.[0] ?? 1)),
    ...(sendDate && { sendDate }),
    ...(lockedDate && { lockedDate }),
    ...(sentDate && { sentDate }),
    ...(status && { status }),
    source: source(sentDate ? "sent" : status === "sent" ? "status" : "lockedDate"),
    cells,
    ownCells: ownColumns.map((column) => cellAt(grid, row, column)),
  };
}
