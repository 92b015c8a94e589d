import { foldText } from "../../../language/foldText";
import { statusNamed } from "../../../recognition/communicationNamed";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { communicationColumns } from "../../input/communicationColumns";

/**
 * Whether rows of Communications may be marked as sent that the Sent sheet says nothing of: then Messages, as it was last written, tells whom
 * they went to. Names are compared as they stand, so that a renamed message costs a reading and no more.
 */
export function hasUntoldRows(communications: Worksheet, sent: Worksheet | undefined): boolean {
  const told = new Set(sent?.grid.flatMap((row) => row.map((cell) => foldText(cellText(cell)))));
  const { grid } = communications;
  const headerRow = grid.findIndex((row) => communicationColumns(row).has("message"));
  const columns = communicationColumns(grid[headerRow] ?? []);
  const cellIn = (row: number, name: "message" | "status" | "sent"): ReturnType<typeof cellAt> =>
    cellAt(grid, row, columns.get(name) ?? -1);
  return grid.some(
    (_, row) =>
      row > headerRow &&
      (!isEmptyCell(cellIn(row, "sent")) || statusNamed(cellText(cellIn(row, "status"))) === "sent") &&
      !told.has(foldText(cellText(cellIn(row, "message")))),
  );
}
