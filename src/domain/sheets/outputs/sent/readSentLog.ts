import type { DateSystem } from "../../../calendar/civilDate";
import { LANGUAGE_TAGS } from "../../../language/languageTag";
import type { SentMail } from "../../../messages/sentLog";
import type { Problem } from "../../../plan/problem";
import { sentColumnNamed } from "../../../recognition/sentColumnNamed";
import type { SentColumn } from "../../../vocabulary/sentColumns";
import type { Words } from "../../../words/words";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { sourceOf } from "../../../grid/sourceOf";
import { parseDay } from "../../input/parseDay";
import { aboveHeaders } from "../communications/aboveHeaders";

/** A row of the Sent sheet as it stands. */
export type SentRow = {
  /** Absent where the row names no message or no address. */
  readonly mail?: SentMail;
  readonly cells: ReadonlyMap<SentColumn, Cell>;
  /** The person's own columns, in the order of {@link SentReading.ownHeaders}. */
  readonly ownCells: readonly Cell[];
};

/** The Sent sheet, with all that people wrote on it. */
export type SentReading = {
  /** Whether the workbook has such a sheet. */
  readonly isThere: boolean;
  readonly rows: readonly SentRow[];
  /** Headers of the columns that are not ours; `""` for one without. */
  readonly ownHeaders: readonly string[];
  readonly problems: readonly Problem[];
};

/** There is no such sheet. */
export const NOTHING_SENT: SentReading = { isThere: false, rows: [], ownHeaders: [], problems: [] };

/**
 * Reads who got what: by the headers, in any language, whatever the order of rows and columns. What cannot be read is an error, since
 * somebody would get a mail twice.
 *
 * @param words - For the problems.
 */
export function readSentLog(worksheet: Worksheet, dateSystem: DateSystem, words: Words): SentReading {
  const { grid } = worksheet;
  const headerRow = grid.findIndex((row) => {
    const columns = sentColumns(row);
    return columns.has("message") && columns.has("address");
  });
  if (headerRow < 0) {
    if (grid.every((row) => row.every(isEmptyCell))) return { ...NOTHING_SENT, isThere: true };
    const { message, address } = words.sentLog.headers;
    const place = sourceOf(worksheet, 0, 0);
    return {
      ...NOTHING_SENT,
      isThere: true,
      problems: [{ code: "communications-without-headers", ...place, headers: [message, address] }],
    };
  }
  const header = grid[headerRow] ?? [];
  const columns = sentColumns(header);
  const bodyRows = grid.flatMap((cells, row) => (row > headerRow && !cells.every(isEmptyCell) ? [row] : []));
  const ours = new Set(columns.values());
  const own = [...new Set([headerRow, ...bodyRows].flatMap((row) => filledColumns(grid[row] ?? [])))]
    .filter((column) => !ours.has(column))
    .sort((a, b) => a - b);
  const problems: Problem[] = [...aboveHeaders(worksheet, headerRow)];
  const rows = bodyRows.map((row): SentRow => {
    const cells = new Map([...columns].map(([name, column]) => [name, cellAt(grid, row, column)]));
    const mail = mailOf(cells, dateSystem);
    const date = cells.get("sentOn") ?? null;
    if (mail !== undefined && mail.sentOn === undefined && !isEmptyCell(date)) {
      const source = sourceOf(worksheet, row, columns.get("sentOn") ?? 0);
      problems.push({ code: "unknown-date", ...source, found: foundText(date) });
    }
    return { ...(mail && { mail }), cells, ownCells: own.map((column) => cellAt(grid, row, column)) };
  });
  return { isThere: true, rows, ownHeaders: own.map((column) => cellText(header[column] ?? null)), problems };
}

/** The columns that a header row names, all by the words of the language that knows the most of them. */
export function sentColumns(row: readonly Cell[]): ReadonlyMap<SentColumn, number> {
  const named = row.map((cell) => (typeof cell === "string" ? sentColumnNamed(cellText(cell)) : []));
  let most: ReadonlyMap<SentColumn, number> = new Map();
  for (const language of LANGUAGE_TAGS) {
    const columns = new Map<SentColumn, number>();
    named.forEach((terms, column) => {
      const meaning = terms.find(({ tag }) => tag === language)?.meaning;
      if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
    });
    if (columns.size > most.size) most = columns;
  }
  return most;
}

function mailOf(cells: ReadonlyMap<SentColumn, Cell>, dateSystem: DateSystem): SentMail | undefined {
  const text = (name: SentColumn): string => cellText(cells.get(name) ?? null);
  if (text("message") === "" || text("address") === "") return undefined;
  const [, slice = "1", slices = "1"] = /^(\d+)\/(\d+)$/.exec(text("slice")) ?? [];
  const sentOn = parseDay(cells.get("sentOn") ?? null, dateSystem);
  return {
    message: text("message"),
    group: text("group"),
    slice: Number(slice),
    slices: Number(slices),
    address: text("address"),
    ...(sentOn && { sentOn }),
    batch: text("batch"),
  };
}

function filledColumns(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [column]));
}
