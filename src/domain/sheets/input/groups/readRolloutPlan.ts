import { parseHeadCount } from "../../../language/parseHeadCount";
import type { Problem } from "../../../plan/problem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";
import { groupCollector } from "./groupCollector";
import { mergeAcross, mergedCellsProblem } from "../../../grid/mergedCells";
import { isTotal } from "./outsideRows";
import { readMonthHeaders } from "./readMonthHeaders";
import { readPlanCell } from "./readPlanCell";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableContext } from "./tableContext";
import type { AcrossLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/**
 * Reads a rollout plan: the groups in the cells under each month. A group that several phases name in one month is one
 * group with their head-counts added. Rows of sums are passed over.
 */
export function readRolloutPlan(
  worksheet: Worksheet,
  layout: AcrossLayout,
  context: TableContext,
): TableReading {
  const { headerRow, bodyRows, groupColumn, monthColumns } = layout;
  const { months, usesStart, problems: headerProblems } = readMonthHeaders(worksheet, layout, context);
  const problems: Problem[] = [...headerProblems];
  const collector = groupCollector(context.registry, months);
  let lastRow = headerRow;

  for (const row of bodyRows) {
    const phase = cellAt(worksheet.grid, row, groupColumn);
    const filled = monthColumns.filter((column) => !isUnmarked(cellAt(worksheet.grid, row, column)));
    const cells = filled.map((column) => cellAt(worksheet.grid, row, column));
    if ((filled.length === 0 && isEmptyCell(phase)) || isSum(phase, cells)) continue;
    lastRow = row;
    for (const column of filled) {
      const source = sourceOf(worksheet, row, column);
      const merge = mergeAcross(worksheet, row, column, monthColumns);
      const entries =
        merge === undefined
          ? readPlanCell(cellAt(worksheet.grid, row, column), source, context)
          : mergedCellsProblem(worksheet, merge);
      if ("code" in entries) {
        problems.push(entries);
        continue;
      }
      for (const entry of entries) {
        const fault = collector.add(entry, source, column);
        if (fault !== undefined) problems.push(fault);
      }
    }
  }
  // A header that is no month is told of there.
  const groups = collector.placed((column) => sourceOf(worksheet, headerRow, column));
  return { groups, problems, lastRow, usesStart };
}

/** A row of sums: no phase and nothing but numbers, or a word for sum and nothing but head-counts. */
function isSum(phase: Cell, cells: readonly Cell[]): boolean {
  if (isEmptyCell(phase)) return cells.every((cell) => typeof cell === "number");
  return isTotal(cellText(phase)) && cells.every((cell) => parseHeadCount(cellText(cell)) !== undefined);
}
