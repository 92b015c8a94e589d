import { isBlank } from "../../language/isBlank";
import { isCellError, type Cell } from "../../grid/grid";

/** What a cell of a person's own column says in a mail: blanks and all; line breaks as Excel has them. What cannot be seen is nothing. */
export function fieldText(cell: Cell): string {
  if (cell === null || isCellError(cell)) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell).replace(/\r\n?/g, "\n");
  return isBlank(text) ? "" : text;
}
