import { planningSheetNamed } from "../../recognition/choiceNamed";
import type { PlanningSheet } from "../../vocabulary/planningSheets";
import { cellProblem } from "./cellProblem";
import { cellText, isEmptyCell } from "../../grid/cellText";
import type { Problem } from "../../plan/problem";
import type { CellReference } from "../../plan/cellReference";
import { cellAt, type Cell, type Worksheet } from "../../grid/grid";
import { planningColumns, type PlanningColumns } from "./planningColumns";
import { sourceOf } from "../../grid/sourceOf";

/** A cell of a table with what it says; `text` is `""` where it is empty or unreadable. */
export type PlanningCell = { readonly cell: Cell; readonly text: string; readonly source: CellReference };

/** A table of the Waves or Calendar sheet. Indexes are 0-based. */
export type PlanningTable = {
  readonly worksheet: Worksheet;
  readonly headerRow: number;
  readonly columns: PlanningColumns;
  /** Rows below the header that hold anything in its columns. */
  readonly rows: readonly number[];
};

/**
 * The first table of a kind on each sheet that has one: a sheet that has its name comes first, the others are in tab order.
 *
 * @param isHeader - Whether the columns of a row head such a table, on a sheet that has its name or on another.
 */
export function findPlanningTables(
  worksheets: readonly Worksheet[],
  sheet: PlanningSheet,
  isHeader: IsHeader,
): readonly PlanningTable[] {
  const ranked = [...worksheets].sort((a, b) => Number(isNamed(b, sheet)) - Number(isNamed(a, sheet)));
  return ranked.flatMap((worksheet) => {
    for (const [headerRow, cells] of worksheet.grid.entries()) {
      const columns = planningColumns(cells);
      if (!isHeader(columns, isNamed(worksheet, sheet))) continue;
      return tableOn(worksheet, { headerRow, columns });
    }
    return [];
  });
}

type IsHeader = (columns: PlanningColumns, isNamed: boolean) => boolean;

/** A table again, on a worksheet of which more was read. */
export function tableOn(
  worksheet: Worksheet,
  { headerRow, columns }: Pick<PlanningTable, "headerRow" | "columns">,
): PlanningTable {
  return { worksheet, headerRow, columns, rows: filledRows(worksheet, headerRow, columns) };
}

function isNamed({ name }: Worksheet, sheet: PlanningSheet): boolean {
  return planningSheetNamed(name) === sheet;
}

function filledRows({ grid }: Worksheet, headerRow: number, columns: PlanningColumns): readonly number[] {
  const used = Object.values(columns);
  const rows: number[] = [];
  for (let row = headerRow + 1; row < grid.length; row += 1) {
    if (used.some((column) => !isEmptyCell(cellAt(grid, row, column)))) rows.push(row);
  }
  return rows;
}

/**
 * A cell of a table's row.
 *
 * @param column - Absent where the table has no such column: an empty cell in its first one.
 * @param problems - Told when nothing can be read in it.
 */
export function planningCell(
  { worksheet }: PlanningTable,
  row: number,
  column: number | undefined,
  problems: Problem[],
): PlanningCell {
  const source = sourceOf(worksheet, row, column ?? 0);
  const cell = column === undefined ? null : cellAt(worksheet.grid, row, column);
  const problem = cellProblem(cell, source);
  if (problem !== undefined) problems.push(problem);
  return problem === undefined ? { cell, text: cellText(cell), source } : { cell: null, text: "", source };
}

/** What stands above a column; `""` where there is none. */
export function headerText({ worksheet, headerRow }: PlanningTable, column: number | undefined): string {
  return column === undefined ? "" : cellText(cellAt(worksheet.grid, headerRow, column));
}
