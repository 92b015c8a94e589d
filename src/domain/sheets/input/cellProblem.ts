import type { Problem } from "../../plan/problem";
import type { CellReference } from "../../plan/cellReference";
import { foundText } from "../../grid/foundText";
import { isCellError, MAX_CELL_CHARACTERS, type Cell } from "../../grid/grid";

/** What makes a cell unreadable, whatever should stand in it; `undefined` when nothing does. */
export function cellProblem(cell: Cell, source: CellReference): Problem | undefined {
  if (isCellError(cell)) return { code: "cell-error", ...source, found: cell.error };
  if (typeof cell !== "string" || cell.length <= MAX_CELL_CHARACTERS) return undefined;
  return { code: "text-too-long", ...source, characters: cell.length, most: MAX_CELL_CHARACTERS };
}

/**
 * What makes a text unfit for the name of a group: some program down the line would run it.
 *
 * @example nameProblem("+cmd|' /C calc'!A0", { sheet: "Groups", cell: "A2" })?.code // "formula-like"
 */
export function nameProblem(name: string, source: CellReference): Problem | undefined {
  // A text such as "-5" or "@home" is only a text; with a bar it is a call to another program (DDE).
  const isFormula = name.startsWith("=") || (/^[+\-@]/.test(name) && name.includes("|"));
  return isFormula ? { code: "formula-like", ...source, found: foundText(name) } : undefined;
}
