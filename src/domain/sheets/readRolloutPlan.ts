import { foldText } from "../language/foldText";
import type { MonthContext } from "../language/parseMonth";
import { parseHeadCount } from "../language/parseHeadCount";
import type { Problem } from "../plan/problem";
import { cellText, isEmptyCell } from "./cellText";
import { foundText } from "./foundText";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { isUnmarked } from "./gridMark";
import { mergeAcross, mergedCellsProblem } from "./mergedCells";
import { isTotal } from "./outsideRows";
import type { GroupEntry } from "./parseGroupEntries";
import { readMonthHeaders } from "./readMonthHeaders";
import { readPlanCell } from "./readPlanCell";
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
  const { headerRow, bodyRows, groupColumn, monthColumns } = layout;
  const { months, problems: headerProblems } = readMonthHeaders(worksheet, layout, context);
  const problems: Problem[] = [...headerProblems];
  const found = new Map<string, FoundGroup>();
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
          ? readPlanCell(cellAt(worksheet.grid, row, column), source, context.language)
          : mergedCellsProblem(worksheet, merge);
      if ("code" in entries) {
        problems.push(entries);
        continue;
      }
      for (const entry of entries) {
        const key = foldText(entry.name);
        const earlier = found.get(key);
        if (earlier === undefined) found.set(key, { ...entry, source, column });
        else if (earlier.column === column) found.set(key, { ...earlier, ...sumOfUsers(earlier, entry) });
        else {
          const group = foundText(entry.name);
          problems.push({ code: "several-months", ...source, group, otherCell: earlier.source.cell });
        }
      }
    }
  }
  const groups = [...found.values()].flatMap(({ column, ...group }): readonly PlacedGroup[] => {
    const month = months.get(column);
    const monthSource = sourceOf(worksheet, headerRow, column);
    // A header that is no month is told of there.
    return month === undefined ? [] : [{ group: { ...group, month }, monthSource }];
  });
  return { groups, problems, lastRow };
}

type FoundGroup = Omit<PlacedGroup["group"], "month"> & { readonly column: number };

function sumOfUsers(a: GroupEntry, b: GroupEntry): Pick<GroupEntry, "users"> {
  return a.users === undefined && b.users === undefined ? {} : { users: (a.users ?? 0) + (b.users ?? 0) };
}

/** A row of sums: no phase and nothing but numbers, or a word for sum and nothing but head-counts. */
function isSum(phase: Cell, cells: readonly Cell[]): boolean {
  if (isEmptyCell(phase)) return cells.every((cell) => typeof cell === "number");
  return isTotal(cellText(phase)) && cells.every((cell) => parseHeadCount(cellText(cell)) !== undefined);
}
