import { cellText } from "./cellText";
import type { Cell } from "./grid";

/**
 * What a problem quotes of a cell: the text on one line, at most 60 characters of it.
 *
 * @example foundText("x".repeat(100)) // "x".repeat(59) + "…"
 */
export function foundText(cell: Cell): string {
  const characters = Array.from(cellText(typeof cell === "string" ? cell.slice(0, MOST_LOOKED_AT) : cell));
  return characters.length <= MOST_QUOTED
    ? characters.join("")
    : `${characters.slice(0, MOST_QUOTED - 1).join("")}…`;
}

const MOST_QUOTED = 60;
/** Enough to hold what is quoted, however much of it is blank. */
const MOST_LOOKED_AT = 1000;
