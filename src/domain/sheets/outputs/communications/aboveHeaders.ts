import { isEmptyCell } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import type { Worksheet } from "../../../grid/grid";
import { sourceOf } from "../../../grid/sourceOf";
import type { Problem } from "../../../plan/problem";

/** A problem for the first cell above the headers of a sheet of ours: there is no place for it when the sheet is written again. */
export function aboveHeaders(worksheet: Worksheet, headerRow: number): readonly Problem[] {
  const row = worksheet.grid.findIndex((cells, index) => index < headerRow && !cells.every(isEmptyCell));
  const cells = row < 0 ? [] : (worksheet.grid[row] ?? []);
  const column = cells.findIndex((cell) => !isEmptyCell(cell));
  return column < 0
    ? []
    : [
        {
          code: "above-headers",
          ...sourceOf(worksheet, row, column),
          found: foundText(cells[column] ?? null),
        },
      ];
}
