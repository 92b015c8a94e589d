import { isEveryone } from "../../../recognition/isEveryone";
import type { Problem } from "../../../plan/problem";
import { audienceGroups } from "./audienceGroups";
import { cellProblem, nameProblem } from "../cellProblem";
import { cellText } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";
import { groupCollector } from "./groupCollector";
import { mergeAcross, mergedCellsProblem } from "../../../grid/mergedCells";
import { readMonthHeaders } from "./readMonthHeaders";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableContext } from "./tableContext";
import type { AcrossLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";
import { waveRows } from "./waveRows";

/**
 * Reads a communication plan, such as our own Timeline: the groups from the rows of the waves, their months from the
 * columns. An audience of everyone gives no group, unless no wave after the first has another.
 */
export function readCommunicationPlan(
  worksheet: Worksheet,
  layout: AcrossLayout,
  context: TableContext,
): TableReading {
  const { monthColumns, headerRow } = layout;
  const { language, registry } = context;
  const { months, usesStart, problems: headerProblems } = readMonthHeaders(worksheet, layout, context);
  const { rows, lastRow } = waveRows(worksheet, layout);
  const collector = groupCollector(registry, months);
  const problems: Problem[] = [...headerProblems];
  const joined = new Set<string>();

  const cells = rows.flatMap((row) =>
    monthColumns
      .map((column) => ({ row, column, cell: cellAt(worksheet.grid, row, column) }))
      .filter(({ cell }) => !isUnmarked(cell)),
  );
  const ofGroups = cells.filter(({ cell }) => !isEveryone(cellText(cell)));
  const audiences = ofGroups.length > 0 ? ofGroups : cells.filter(({ row }) => row !== rows[0]);
  for (const { row, column, cell } of audiences) {
    const source = sourceOf(worksheet, row, column);
    const merge = mergeAcross(worksheet, row, column, monthColumns);
    const fault =
      cellProblem(cell, source) ??
      nameProblem(cellText(cell), source) ??
      (merge && mergedCellsProblem(worksheet, merge));
    const groups = fault === undefined ? audienceGroups(cellText(cell), language, registry) : undefined;
    if (groups === undefined)
      problems.push(fault ?? { code: "unclear-groups", ...source, found: foundText(cell) });
    for (const { name, isCertain } of groups ?? []) {
      const problem = collector.add({ name }, source, column);
      if (problem !== undefined) problems.push(problem);
      // Every wave names it again.
      if (isCertain || joined.has(name)) continue;
      joined.add(name);
      problems.push({ code: "read-as-one-group", ...source, found: foundText(name) });
    }
  }
  const groups = collector.placed((column) => sourceOf(worksheet, headerRow, column));
  return { groups, problems, lastRow, usesStart };
}
