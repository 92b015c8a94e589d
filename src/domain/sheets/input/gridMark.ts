import { inputNamed } from "../../recognition/inputNamed";
import { cellText } from "../../grid/cellText";
import type { Cell } from "../../grid/grid";

/**
 * Whether a cell under a month says nothing, or says no: empty, `FALSE`, 0, a dash, "No". A value and its text are one.
 */
export function isUnmarked(cell: Cell): boolean {
  if (cell === false || cell === 0) return true;
  const text = typeof cell === "object" && cell !== null ? cell.error : cellText(cell);
  return /^(?:[-–—]*|0)$/.test(text) || isInput(text, "noMark");
}

/** Whether a cell is nothing but a mark: `TRUE`, a number, a sign, "x" or "Yes". What names a group is not. */
export function isPlainMark(cell: Cell): boolean {
  if (typeof cell === "boolean" || typeof cell === "number") return true;
  const text = cellText(cell);
  return text !== "" && (!/\p{L}/u.test(text) || isInput(text, "mark"));
}

function isInput(text: string, input: "mark" | "noMark"): boolean {
  return inputNamed(text).some(({ meaning }) => meaning.input === input);
}
