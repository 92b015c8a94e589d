import type { MonthContext } from "../language/parseMonth";
import type { Problem } from "../plan/problem";
import { cellAt, parseCellAddress, type Worksheet } from "./grid";
import type { GroupsContext, GroupsReading } from "./groupsReading";
import { isEmptyCell } from "./cellText";
import { mergedCellsProblem, wideMerge } from "./mergedCells";
import { planProblems } from "./planProblems";
import { readList } from "./readList";
import { readMarks } from "./readMarks";
import { readRolloutPlan } from "./readRolloutPlan";
import { sourceOf } from "./sourceOf";
import { tableLanguage } from "./tableLanguage";
import type { TableLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/** Reads a table that was found: its groups in the order of the sheet, and everything that is wrong with it. */
export function readTable(worksheet: Worksheet, layout: TableLayout, context: GroupsContext): GroupsReading {
  const language = tableLanguage(worksheet, layout);
  const body = readBody(worksheet, layout, language === undefined ? context : { ...context, language });
  const problems = [...body.problems, ...headerProblems(worksheet, layout), ...planProblems(body.groups)];
  if (body.groups.length === 0 && problems.length === 0) {
    problems.push({ code: "no-groups", ...sourceOf(worksheet, layout.headerRow, layout.groupColumn) });
  }
  const columns = columnsOf(layout);
  return {
    sheet: worksheet.name,
    shape: layout.shape,
    range: {
      firstRow: layout.headerRow,
      firstColumn: Math.min(...columns),
      lastRow: body.lastRow,
      lastColumn: Math.max(...columns),
    },
    ...(language === undefined ? {} : { language }),
    groups: body.groups.map(({ group }) => group),
    problems: inSheetOrder(problems),
  };
}

function readBody(worksheet: Worksheet, layout: TableLayout, context: MonthContext): TableReading {
  if (layout.shape === "list") return readList(worksheet, layout, context);
  return layout.shape === "grid"
    ? readMarks(worksheet, layout, context)
    : readRolloutPlan(worksheet, layout, context);
}

function columnsOf(layout: TableLayout): readonly number[] {
  const { groupColumn, usersColumn, emailColumn } = layout;
  const months = layout.shape === "list" ? [layout.monthColumn] : layout.monthColumns;
  return [groupColumn, usersColumn, emailColumn, ...months].filter((column) => column !== undefined);
}

/** A header merged over columns that hold values leaves open which of them it heads. Months across are read one by one. */
function headerProblems(worksheet: Worksheet, layout: TableLayout): readonly Problem[] {
  const columns = layout.shape === "list" ? [layout.groupColumn, layout.monthColumn] : [layout.groupColumn];
  return columns.flatMap((column) => {
    const merge = wideMerge(worksheet, layout.headerRow, column);
    const isFilled = (row: number, other: number): boolean =>
      !isEmptyCell(cellAt(worksheet.grid, row, other));
    const hasOther = layout.bodyRows.some((row) => {
      for (let other = column + 1; other <= (merge?.lastColumn ?? column); other += 1) {
        if (isFilled(row, other)) return true;
      }
      return false;
    });
    return merge !== undefined && hasOther ? [mergedCellsProblem(worksheet, merge)] : [];
  });
}

/** By row, then by column; the same thing said once. */
function inSheetOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const place = (problem: Problem): { rowIndex: number; columnIndex: number } =>
    parseCellAddress(problem.cell) ?? { rowIndex: 0, columnIndex: 0 };
  return [...unique.values()].sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x.rowIndex - y.rowIndex || x.columnIndex - y.columnIndex;
  });
}
