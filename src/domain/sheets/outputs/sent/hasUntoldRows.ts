import { foldText } from "../../../language/foldText";
import { statusNamed } from "../../../recognition/communicationNamed";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { communicationColumns } from "../../input/communicationColumns";
import { sentColumns } from "./readSentLog";

/**
 * Whether rows of Communications may be marked as sent that the Sent sheet says nothing of: then Messages, as it was last written, tells whom
 * they went to. Names are compared as they stand, so that a renamed message or group costs a reading and no more.
 */
export function hasUntoldRows(communications: Worksheet, sent: Worksheet | undefined): boolean {
  const { grid } = communications;
  const headerRow = grid.findIndex((row) => communicationColumns(row).has("message"));
  const columns = communicationColumns(grid[headerRow] ?? []);
  const cellIn = (row: number, name: "message" | "audience" | "status" | "sent"): Cell =>
    cellAt(grid, row, columns.get(name) ?? -1);
  const told = messagesTold(sent?.grid ?? []);
  return grid.some(
    (_, row) =>
      row > headerRow &&
      (!isEmptyCell(cellIn(row, "sent")) || statusNamed(cellText(cellIn(row, "status"))) === "sent") &&
      !told.has(pairOf(cellIn(row, "message"), cellIn(row, "audience"))),
  );
}

/** Each message with each group that the Sent sheet says somebody got it in. */
function messagesTold(grid: Worksheet["grid"]): ReadonlySet<string> {
  const headerRow = grid.findIndex((row) => sentColumns(row).has("message"));
  const columns = sentColumns(grid[headerRow] ?? []);
  const [message = -1, group = -1] = [columns.get("message"), columns.get("group")];
  return new Set(grid.slice(headerRow + 1).map((row) => pairOf(row[message] ?? null, row[group] ?? null)));
}

function pairOf(message: Cell, group: Cell): string {
  return JSON.stringify([foldText(cellText(message)), foldText(cellText(group))]);
}
