import { isWeekText } from "../../../recognition/isWeekText";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isUnmarked } from "../gridMark";
import type { AcrossLayout } from "./tableLayout";

/**
 * The rows of a communication plan that say whom a wave speaks to. The row below such a one says when, in whatever
 * words; further rows of weeks belong to the same wave. What stands below the last row of weeks, such as the numbers under our
 * own Timeline, is not of the plan.
 *
 * @returns 0-based rows from the top; `lastRow` is the last that belongs to a wave, the header when none does.
 */
export function waveRows(
  { grid }: Worksheet,
  { headerRow, bodyRows, groupColumn, monthColumns }: AcrossLayout,
): { readonly rows: readonly number[]; readonly lastRow: number } {
  const rows: number[] = [];
  let lastRow = headerRow;
  let isAfterAudience = false;
  const cellsOf = (row: number): readonly Cell[] =>
    monthColumns.map((column) => cellAt(grid, row, column)).filter((cell) => !isUnmarked(cell));
  const lastOfWeeks = bodyRows
    .filter((row) => cellsOf(row).some((cell) => isWeekText(cellText(cell))))
    .at(-1);
  for (const row of bodyRows) {
    if (lastOfWeeks !== undefined && row > lastOfWeeks) break;
    const cells = cellsOf(row);
    if (cells.length === 0) {
      if (!isEmptyCell(cellAt(grid, row, groupColumn))) isAfterAudience = false;
      continue;
    }
    lastRow = row;
    const isAudience: boolean = !isAfterAudience && !cells.every((cell) => isWeekText(cellText(cell)));
    if (isAudience) rows.push(row);
    isAfterAudience = isAudience;
  }
  return { rows, lastRow };
}
