import { severityOf, type Problem } from "../../../plan/problem";
import { isEmptyCell } from "../../../grid/cellText";
import type { GridRange, Worksheet } from "../../../grid/grid";
import { numberCells } from "../../../grid/shownCells";
import { inSheetOrder } from "../inSheetOrder";
import type { GroupsContext, GroupsReading } from "./groupsReading";
import { mergedCellsProblem } from "../../../grid/mergedCells";
import { planProblems } from "./planProblems";
import { readCommunicationPlan } from "./readCommunicationPlan";
import { readList } from "./readList";
import { groupFieldProblems } from "./readGroupFields";
import { readMarks } from "./readMarks";
import { readRolloutPlan } from "./readRolloutPlan";
import { similarGroups } from "./similarGroups";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableContext } from "./tableContext";
import { tableLanguage } from "./tableLanguage";
import type { TableLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/** What one table says, before it has been compared with others. */
export type TableGroups = Omit<GroupsReading, "why">;

/** Reads a table that was found: its groups in the order of the sheet, and everything that is wrong with it. */
export function readTable(
  worksheet: Worksheet,
  layout: TableLayout,
  context: GroupsContext & TableContext,
): TableGroups {
  const language = tableLanguage(worksheet, layout, context.hostLanguage);
  const body = readBody(worksheet, layout, language === undefined ? context : { ...context, language });
  const problems = [
    ...body.problems,
    ...headerProblems(worksheet, layout),
    ...planProblems(body.groups),
    ...similarGroups(body.groups.map(({ group }) => group)),
  ];
  if (body.groups.length === 0 && problems.every(({ code }) => severityOf(code) === "warning")) {
    problems.push({ code: "no-groups", ...sourceOf(worksheet, layout.headerRow, layout.groupColumn) });
  }
  const [firstColumn, lastColumn] = columnSpan(layout);
  const rowsRead = layout.bodyRows.filter((row) => row <= body.lastRow);
  return {
    sheet: worksheet.name,
    shape: layout.shape,
    range: {
      firstRow: layout.headerRow,
      firstColumn,
      lastRow: body.lastRow,
      lastColumn,
    },
    ...(language === undefined ? {} : { language }),
    usesStart: body.usesStart,
    ...(layout.fieldColumns && {
      fieldColumns: layout.fieldColumns.map((column) => ({
        header: column.header,
        numbers: numberCells(worksheet, rowsRead, [column.columnIndex]),
        problems: groupFieldProblems(worksheet, column, rowsRead),
      })),
    }),
    ...(body.doubtful && { doubtful: body.doubtful }),
    groups: body.groups.map(({ group }) => group),
    problems: inSheetOrder(withoutDoubles(problems)),
  };
}

function readBody(worksheet: Worksheet, layout: TableLayout, context: TableContext): TableReading {
  switch (layout.shape) {
    case "list":
      return readList(worksheet, layout, context);
    case "grid":
      return readMarks(worksheet, layout, context);
    case "rolloutPlan":
      return readRolloutPlan(worksheet, layout, context);
    case "communicationPlan":
      return readCommunicationPlan(worksheet, layout, context);
  }
}

/** The first column that a table is read from, and the last. */
function columnSpan(layout: TableLayout): readonly [number, number] {
  const { groupColumn, details } = layout;
  const months = layout.shape === "list" ? [layout.monthColumn, layout.yearColumn] : layout.monthColumns;
  return [...Object.values(details), ...months]
    .filter((column) => column !== undefined)
    .reduce<[number, number]>(
      ([first, last], column) => [Math.min(first, column), Math.max(last, column)],
      [groupColumn, groupColumn],
    );
}

/** A header merged over columns that hold values leaves open which of them it heads. Months across are read one by one. */
function headerProblems(worksheet: Worksheet, layout: TableLayout): readonly Problem[] {
  const headed = layout.shape === "list" ? [layout.groupColumn, layout.monthColumn] : [layout.groupColumn];
  const hidesFilled = ({ firstRow, firstColumn, lastColumn }: GridRange): boolean =>
    firstRow === layout.headerRow &&
    headed.includes(firstColumn) &&
    layout.bodyRows.some((row) => {
      const hidden = worksheet.grid[row]?.slice(firstColumn + 1, lastColumn + 1) ?? [];
      return !hidden.every(isEmptyCell);
    });
  return worksheet.merges.filter(hidesFilled).map((merge) => mergedCellsProblem(worksheet, merge));
}

/** The same thing said once. */
function withoutDoubles(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
