import type { MonthContext, MonthReading } from "../../../recognition/parseMonth";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { isEmptyCell } from "../../../grid/cellText";
import { dayInMonth } from "./dayInMonth";
import { daysAmongMonths } from "./daysAmongMonths";
import { foundMonth } from "./foundMonth";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { hidingMerge, mergedCellsProblem } from "../../../grid/mergedCells";
import { monthWithYear } from "./monthWithYear";
import { readRowPerGroup, type RowMonth } from "./readRowPerGroup";
import { saysMonth } from "./saysMonth";
import { sourceOf } from "../../../grid/sourceOf";
import type { TableContext } from "./tableContext";
import type { ListLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/** Reads a row per group, its month in a column, with or without the year in another. A day there is a problem. */
export function readList(worksheet: Worksheet, layout: ListLayout, context: TableContext): TableReading {
  const { bodyRows, monthColumn: columnIndex } = layout;
  const readings = new Map(
    bodyRows.map((row) => {
      const [month, year] = monthCells(worksheet, layout, row);
      return [row, monthWithYear(month, year, context)];
    }),
  );
  const body = readRowPerGroup(worksheet, layout, context.registry, (row) =>
    monthOfRow(worksheet, layout, row, readings.get(row), context),
  );
  const cells = [...readings].flatMap(([rowIndex, reading]) =>
    reading === undefined ? [] : [{ rowIndex, columnIndex, reading }],
  );
  const { days, doubtful } = daysAmongMonths(cells, saysMonth(worksheet, layout));
  return {
    ...body,
    problems: [...body.problems, ...dayInMonth(worksheet.name, days)],
    ...(doubtful.length > 0 && { doubtful }),
  };
}

/** The month of a row and its year; `null` where there is none. */
function monthCells(
  { grid }: Worksheet,
  { monthColumn, yearColumn }: ListLayout,
  row: number,
): readonly [month: Cell, year: Cell] {
  return [cellAt(grid, row, monthColumn), yearColumn === undefined ? null : cellAt(grid, row, yearColumn)];
}

function monthOfRow(
  worksheet: Worksheet,
  layout: ListLayout,
  row: number,
  reading: MonthReading | undefined,
  context: MonthContext,
): RowMonth {
  const { groupColumn, monthColumn } = layout;
  const [cell, yearCell] = monthCells(worksheet, layout, row);
  const source = sourceOf(worksheet, row, monthColumn);
  const isFilled = !isEmptyCell(cell);
  const problem = (): Problem => {
    const merge = hidingMerge(worksheet, row, monthColumn);
    if (!isFilled && merge !== undefined) return mergedCellsProblem(worksheet, merge);
    if (!isFilled)
      return { code: "missing-month", ...source, group: foundText(cellAt(worksheet.grid, row, groupColumn)) };
    const found = `${foundMonth(cell, context)} ${foundText(yearCell)}`.trim();
    return cellProblem(cell, source) ?? { code: "unknown-month", ...source, found };
  };
  return {
    isFilled,
    isNumbers: false,
    source,
    ...(reading === undefined
      ? { problems: [problem()] }
      : { month: reading.month, usesStart: !reading.isYearWritten, problems: [] }),
  };
}
