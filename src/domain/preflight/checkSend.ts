import { FIELD } from "../messages/field";
import type { Cell } from "../grid/grid";
import { Breaches } from "./breaches";
import { headerKey, type MergeBlock } from "./mergeBlock";
import type { PreflightOutcome } from "../vocabulary/preflight";
import { RowMatcher } from "./rowMatcher";

/** Whether all rows of Send are of one batch. */
export function checkOneBatch(send: MergeBlock): PreflightOutcome {
  const column = send.columnOf("batch");
  if (column === undefined) return { state: "untold", because: "noColumn" };
  if (send.grid.length < 2) return { state: "untold", because: "noBatch" };
  const batch = send.grid[1]?.[column] ?? null;
  const others = new Breaches();
  send.grid.forEach((row, rowIndex) => {
    const cell = row[column] ?? null;
    if (rowIndex > 0 && cell !== batch) others.addCell(rowIndex, column, cell);
  });
  return others.outcome("failed");
}

/**
 * Whether Send holds all rows of its batch and no others, every text the same. The batch is that of its first row.
 *
 * @param columns - The header of `rows`.
 * @param rows - Those of every batch.
 */
export function checkSameRows(
  send: MergeBlock,
  columns: readonly Cell[],
  rows: Iterable<readonly Cell[]>,
): PreflightOutcome {
  const batchColumn = send.columnOf("batch");
  const to = send.columnOf("to");
  if (batchColumn === undefined || to === undefined) return { state: "untold", because: "noColumn" };
  if (send.grid.length < 2) return { state: "untold", because: "noBatch" };
  const source = columns.map(headerKey).indexOf(headerKey(FIELD.batch));
  const batch = send.grid[1]?.[batchColumn] ?? null;
  const matcher = new RowMatcher(send, to, columns);
  for (const row of rows) {
    if ((row[source] ?? null) === batch) matcher.expect(row);
  }
  return matcher.outcome();
}
