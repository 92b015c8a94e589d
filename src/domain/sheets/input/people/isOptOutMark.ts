import { optOutNamed } from "../../../recognition/optOutNamed";
import { cellText } from "../../../grid/cellText";
import type { Cell } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";

/**
 * Whether a cell under a header such as Suppress keeps the person of its row out of every message: any remark does, whatever it says, but
 * a plain no. What says "exclude" is none, though in Korean it also stands for "none".
 */
export function isOptOutMark(cell: Cell): boolean {
  if (cell === null) return false;
  const text = cellText(cell);
  return !isUnmarked(cell) || optOutNamed(text) !== undefined;
}
