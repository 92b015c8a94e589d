import type { CivilDate, DateSystem } from "../../../calendar/civilDate";
import { statusNamed } from "../../../recognition/communicationNamed";
import { STATUSES, type CommunicationColumn, type Status } from "../../../vocabulary/communications";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { cellProblem } from "../../input/cellProblem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import type { CommunicationColumns } from "../../input/communicationColumns";
import type { CommunicationRow } from "./communicationsReading";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { parseDay } from "../../input/parseDay";
import { sourceOf } from "../../../grid/sourceOf";

/** What a row of the Communications sheet is read with. */
export type CommunicationRowContext = {
  readonly worksheet: Worksheet;
  readonly columns: CommunicationColumns;
  /** The person's, by their 0-based places. */
  readonly ownColumns: readonly number[];
  readonly dateSystem: DateSystem;
  readonly words: Words;
  /** Told of a status or a date that cannot be read: what was sent would be sent again, what is locked would move. */
  readonly problems: Problem[];
};

/** A row of the Communications sheet, by its 0-based index, as the person left it. */
export function readCommunicationRow(context: CommunicationRowContext, row: number): CommunicationRow {
  const { worksheet, columns, dateSystem, words, problems } = context;
  const { cells, ownCells } = cellsOfRow(context, row);
  const cell = (name: CommunicationColumn): Cell => cells.get(name) ?? null;
  const text = (name: CommunicationColumn): string => cellText(cell(name));
  const source = (name: CommunicationColumn): CellReference =>
    sourceOf(worksheet, row, columns.get(name) ?? columns.get("message") ?? 0);
  const day = (name: "sendDate" | "lockedDate" | "sent"): CivilDate | undefined => {
    const date = parseDay(cell(name), dateSystem);
    if (date === undefined && !isEmptyCell(cell(name)))
      problems.push({ code: "unknown-date", ...source(name), found: foundText(text(name)) });
    return date;
  };
  const status = readStatus(cell("status"), source("status"), words, problems);
  const lockedDate = day("lockedDate");
  const sentDate = day("sent");
  const isSentSomeDay = status === "sent" && sentDate === undefined && isEmptyCell(cell("sent"));
  // The send date is ours to write, unless it alone says when a message went out.
  const sendDate = isSentSomeDay ? day("sendDate") : parseDay(cell("sendDate"), dateSystem);
  if (isSentSomeDay && isEmptyCell(cell("sendDate")) && columns.has("sendDate") && columns.has("sent")) {
    const { sendDate: planned, sent } = words.communications.headers;
    problems.push({ code: "sent-without-date", ...source("status"), sendDate: planned, sent });
  }
  return {
    message: text("message"),
    audience: text("audience"),
    ...(text("key") !== "" && { key: text("key") }),
    ...(text("messageKey") !== "" && { messageKey: text("messageKey") }),
    slice: Math.max(1, Number(/^\d+/.exec(text("slice"))?.[0] ?? 1)),
    ...(sendDate && { sendDate }),
    ...(lockedDate && { lockedDate }),
    ...(sentDate && { sentDate }),
    ...(status && { status }),
    source: source(sentDate ? "sent" : status === "sent" ? "status" : "lockedDate"),
    cells,
    ownCells,
  };
}

/** What stands in a row, as it stands. */
export function cellsOfRow(
  { worksheet: { grid }, columns, ownColumns }: CommunicationRowContext,
  row: number,
): Pick<CommunicationRow, "cells" | "ownCells"> {
  return {
    cells: new Map([...columns].map(([name, column]) => [name, cellAt(grid, row, column)])),
    ownCells: ownColumns.map((column) => cellAt(grid, row, column)),
  };
}

function readStatus(
  cell: Cell,
  source: CellReference,
  { communications: { headers, statuses } }: Words,
  problems: Problem[],
): Status | undefined {
  const problem = cellProblem(cell, source);
  if (problem !== undefined) problems.push(problem);
  if (problem !== undefined || isEmptyCell(cell)) return undefined;
  const status = statusNamed(cellText(cell));
  if (status === undefined) {
    const choices = STATUSES.map((known) => statuses[known]);
    problems.push({ code: "not-a-choice", ...source, name: headers.status, found: foundText(cell), choices });
  }
  return status;
}
