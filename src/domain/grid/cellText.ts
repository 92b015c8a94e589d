import { normalizeText } from "../language/normalizeText";
import { isCellError, type Cell } from "./grid";

/** What a cell says, without the dirt of pasting; `""` when it is empty, blank or an error value. */
export function cellText(cell: Cell): string {
  if (cell === null || isCellError(cell)) return "";
  return normalizeText(String(cell));
}

/** Whether a cell holds nothing that can be seen. */
export function isEmptyCell(cell: Cell): boolean {
  return !isCellError(cell) && cellText(cell) === "";
}
