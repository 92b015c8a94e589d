import { Breaches } from "./breaches";
import type { MergeBlock } from "./mergeBlock";
import type { PlannedRows } from "./plannedRows";
import type { PreflightOutcome } from "../vocabulary/preflight";

/** Whether Messages holds what the plan would write now, row by row and cell by cell. */
export function checkAgainstPlan({ grid }: MergeBlock, planned: PlannedRows): PreflightOutcome {
  const breaches = new Breaches();
  const compare = (rowIndex: number, texts: readonly string[]): void => {
    const row = grid[rowIndex] ?? [];
    for (let column = 0; column < Math.max(row.length, texts.length); column += 1) {
      const cell = row[column] ?? null;
      if (cell !== (texts[column] ?? null)) breaches.addCell(rowIndex, column, cell);
    }
  };
  compare(0, planned.columns);
  let rowIndex = 1;
  for (const texts of planned) compare(rowIndex++, texts);
  for (; rowIndex < grid.length; rowIndex += 1) compare(rowIndex, []);
  return breaches.outcome("failed");
}
