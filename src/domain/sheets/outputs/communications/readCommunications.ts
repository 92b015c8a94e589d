import type { DateSystem } from "../../../calendar/civilDate";
import type { CommunicationColumn } from "../../../vocabulary/communications";
import { parted } from "../../../language/parted";
import { foldText } from "../../../language/foldText";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import {
  communicationColumns,
  NEEDED_COLUMNS,
  type CommunicationColumns,
} from "../../input/communicationColumns";
import { NO_COMMUNICATIONS, type CommunicationsReading } from "./communicationsReading";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { cellsOfRow, readCommunicationRow } from "./readCommunicationRow";
import { aboveHeaders } from "./aboveHeaders";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * Reads the Communications sheet of an earlier run: by its headers, in any language, whatever the order of rows and columns, with the
 * columns that the person added. A row without a message is none, and is kept as it stands.
 *
 * @param words - For the problems, which are errors: what cannot be read could not be kept.
 */
export function readCommunications(
  worksheet: Worksheet,
  dateSystem: DateSystem,
  words: Words,
): CommunicationsReading {
  const { grid } = worksheet;
  const { headers } = words.communications;
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
  const filled = grid.flatMap((cells, row) => (row > headerRow && !cells.every(isEmptyCell) ? [row] : []));
  const [rows, looseRows] = parted(filled, (row) => !isEmptyCell(cellAt(grid, row, messageColumn)));
  const columns = withoutOwnSlice(worksheet, named, rows);
  const ownColumns = columnsBeside(worksheet, columns, headerRow, filled);
  const missing = missingColumns(worksheet, columns, rows).map((name) => headers[name]);
  const place = sourceOf(worksheet, headerRow, messageColumn);
  const problems: Problem[] = [
    ...aboveHeaders(worksheet, headerRow),
    ...(missing.length > 0
      ? [{ code: "communications-header-missing" as const, ...place, headers: missing }]
      : []),
  ];
  const context = { worksheet, columns, ownColumns, dateSystem, words, problems };
  return {
    rows: rows.map((row) => readCommunicationRow(context, row)),
    looseRows: looseRows.map((row) => cellsOfRow(context, row)),
    ownHeaders: ownColumns.map((column) => cellText(cellAt(grid, headerRow, column))),
    problems,
  };
}

/** Our column of slices is not always there; a column of that name with anything else in it is the person's. */
function withoutOwnSlice(
  { grid }: Worksheet,
  columns: CommunicationColumns,
  rows: readonly number[],
): CommunicationColumns {
  const column = columns.get("slice");
  if (column === undefined) return columns;
  const texts = rows.map((row) => cellText(cellAt(grid, row, column)));
  const isOurs = texts.every((text) => text === "" || /^\d+\/\d+$/.test(text));
  return isOurs ? columns : new Map([...columns].filter(([name]) => name !== "slice"));
}

/** Columns without which what was sent would be planned again; that of the slices is one where rows are told apart by nothing else. */
function missingColumns(
  { grid }: Worksheet,
  columns: CommunicationColumns,
  rows: readonly number[],
): readonly CommunicationColumn[] {
  const missing: readonly CommunicationColumn[] = NEEDED_COLUMNS.filter((name) => !columns.has(name));
  if (columns.has("slice")) return missing;
  const texts = (names: readonly CommunicationColumn[], row: number): string =>
    JSON.stringify(names.map((name) => foldText(cellText(cellAt(grid, row, columns.get(name) ?? -1)))));
  const communications = new Set(rows.map((row) => texts(["message", "audience", "key"], row)));
  const withDays = new Set(rows.map((row) => texts(["message", "audience", "key", "days"], row)));
  return withDays.size > communications.size ? ["slice", ...missing] : missing;
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
