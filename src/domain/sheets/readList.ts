import type { MonthContext } from "../language/parseMonth";
import type { Problem } from "../plan/problem";
import { cellProblem } from "./cellProblem";
import { isEmptyCell } from "./cellText";
import { foundText } from "./foundText";
import { cellAt, type Worksheet } from "./grid";
import { hidingMerge, mergedCellsProblem } from "./mergedCells";
import { monthWithYear } from "./monthWithYear";
import { readRowPerGroup, type RowMonth } from "./readRowPerGroup";
import { sourceOf } from "./sourceOf";
import type { TableContext } from "./tableContext";
import type { ListLayout } from "./tableLayout";
import type { TableReading } from "./tableReading";

/** Reads a row per group, its month in a column, with or without the year in another. */
export function readList(worksheet: Worksheet, layout: ListLayout, context: TableContext): TableReading {
  return readRowPerGroup(worksheet, layout, context.registry, (row) =>
    monthOfRow(worksheet, layout, row, context),
  );
}

function monthOfRow(
  worksheet: Worksheet,
  { groupColumn, monthColumn, yearColumn }: ListLayout,
  row: number,
  context: MonthContext,
): RowMonth {
  const cell = cellAt(worksheet.grid, row, monthColumn);
  const yearCell = yearColumn === undefined ? null : cellAt(worksheet.grid, row, yearColumn);
  const source = sourceOf(worksheet, row, monthColumn);
  const isFilled = !isEmptyCell(cell);
  const reading = monthWithYear(cell, yearCell, context);
  const problem = (): Problem => {
    const merge = hidingMerge(worksheet, row, monthColumn);
    if (!isFilled && merge !== undefined) return mergedCellsProblem(worksheet, merge);
    if (!isFilled)
      return { code: "missing-month", ...source, group: foundText(cellAt(worksheet.grid, row, groupColumn)) };
    const found = [cell, yearCell].map(foundText).join(" ").trim();
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
