import { foldText } from "../language/foldText";
import type { MonthContext } from "../language/parseMonth";
import { parseHeadCount } from "../language/parseHeadCount";
import { withoutConjunction } from "../language/withoutConjunction";
import type { CellReference, Problem } from "../plan/problem";
import { cellProblem, nameProblem } from "./cellProblem";
import { cellText, isEmptyCell } from "./cellText";
import { foundText } from "./foundText";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { isPlainMark, isUnmarked } from "./gridMark";
import { mergedCellsProblem, wideMerge } from "./mergedCells";
import { isTotal } from "./outsideRows";
import { parseGroupEntries, type GroupEntry } from "./parseGroupEntries";
import { readMonthHeaders } from "./readMonthHeaders";
import { sourceOf } from "./sourceOf";
import type { AcrossLayout } from "./tableLayout";
import type { PlacedGroup, TableReading } from "./tableReading";

/**
 * Reads a rollout plan: the groups in the cells under each month. A group that several phases name in one month is one
 * group with their head-counts added. Rows of sums are passed over.
 */
export function readRolloutPlan(
  worksheet: Worksheet,
  layout: AcrossLayout,
  context: MonthContext,
): TableReading {
  const { months, problems: headerProblems } = readMonthHeaders(worksheet, layout, context);
  const problems: Problem[] = [...headerProblems];
  const found = new Map<string, { column: number; placed: PlacedGroup | undefined; source: CellReference }>();
  let lastRow = layout.headerRow;

  for (const row of layout.bodyRows) {
    const phase = cellAt(worksheet.grid, row, layout.groupColumn);
    const filled = layout.monthColumns.filter((column) => !isUnmarked(cellAt(worksheet.grid, row, column)));
    const cells = filled.map((column) => cellAt(worksheet.grid, row, column));
    if ((filled.length === 0 && isEmptyCell(phase)) || isSum(phase, cells)) continue;
    lastRow = row;
    for (const column of filled) {
      const source = sourceOf(worksheet, row, column);
      const entries = readEntries(worksheet, row, column, context);
      if ("code" in entries) {
        problems.push(entries);
        continue;
      }
      const month = months.get(column);
      for (const entry of entries) {
        const fault = nameProblem(entry.name, source);
        const earlier = found.get(foldText(entry.name));
        if (fault !== undefined) problems.push(fault);
        else if (earlier === undefined) {
          const placed = month && {
            group: { ...entry, month, source },
            monthSource: sourceOf(worksheet, layout.headerRow, column),
          };
          found.set(foldText(entry.name), { column, placed, source });
        } else if (earlier.column !== column) {
          const group = foundText(entry.name);
          problems.push({ code: "several-months", ...source, group, otherCell: earlier.source.cell });
        } else if (earlier.placed !== undefined) {
          const { group, monthSource } = earlier.placed;
          earlier.placed = { group: { ...group, ...sumOfUsers(group.users, entry.users) }, monthSource };
        }
      }
    }
  }
  const groups = [...found.values()].flatMap(({ placed }) => placed ?? []);
  return { groups, problems, lastRow };
}

function sumOfUsers(a: number | undefined, b: number | undefined): { readonly users?: number } {
  return a === undefined && b === undefined ? {} : { users: (a ?? 0) + (b ?? 0) };
}

/** A row of sums has a word for it, or no phase, and nothing but numbers. */
function isSum(phase: Cell, cells: readonly Cell[]): boolean {
  const isNumber = (cell: Cell): boolean =>
    typeof cell === "number" || parseHeadCount(cellText(cell)) !== undefined;
  return (isEmptyCell(phase) || isTotal(cellText(phase))) && cells.every(isNumber);
}

function readEntries(
  worksheet: Worksheet,
  row: number,
  column: number,
  { language }: MonthContext,
): readonly GroupEntry[] | Problem {
  const cell = cellAt(worksheet.grid, row, column);
  const source = sourceOf(worksheet, row, column);
  const problem = cellProblem(cell, source);
  if (problem !== undefined) return problem;
  const merge = wideMerge(worksheet, row, column);
  if (merge !== undefined) return mergedCellsProblem(worksheet, merge);
  if (typeof cell === "number") return [{ name: String(cell) }];
  const entries = isPlainMark(cell) ? undefined : parseGroupEntries(String(cell));
  if (entries === undefined) return { code: "unclear-groups", ...source, found: foundText(cell) };
  return entries.map((entry, index) =>
    index === 0 ? entry : { ...entry, name: withoutConjunction(entry.name, language) },
  );
}
