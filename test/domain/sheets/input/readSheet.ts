import { yearMonth } from "../../../../src/domain/calendar/yearMonth";
import {
  parseCellAddress,
  type Cell,
  type GridRange,
  type Worksheet,
} from "../../../../src/domain/grid/grid";
import type { GroupsContext } from "../../../../src/domain/sheets/input/groups/groupsReading";

/** Bare months begin in July 2026. */
export const context: GroupsContext = { start: yearMonth("2026-07"), dateSystem: 1900 };

/**
 * A sheet drawn as text: a line per row, `|` between cells. Whole numbers, TRUE, FALSE and error values are what they
 * look like; text in quotes stays text.
 */
export function drawnSheet(drawing: string, merged: readonly string[] = [], name = "Plan"): Worksheet {
  const lines = drawing.replace(/^\n|\n *$/g, "").split("\n");
  return sheetOf(
    lines.map((line) => line.split("|").map((text) => drawnCell(text.trim()))),
    merged,
    name,
  );
}

/** A sheet of cells. `merged` are ranges such as `B1:C1`. */
export function sheetOf(grid: Worksheet["grid"], merged: readonly string[] = [], name = "Plan"): Worksheet {
  return { name, grid, merges: merged.map(rangeOf) };
}

function drawnCell(text: string): Cell {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^\d+$/.test(text)) return Number(text);
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { error: text };
  return text.replace(/^"(.*)"$/, "$1");
}

function rangeOf(range: string): GridRange {
  const [first, last] = range.split(":").map((address) => parseCellAddress(address));
  if (!first || !last) throw new Error(`${range} is not a range`);
  return {
    firstRow: first.rowIndex,
    firstColumn: first.columnIndex,
    lastRow: last.rowIndex,
    lastColumn: last.columnIndex,
  };
}
