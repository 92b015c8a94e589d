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
 * The rows of the batch on Send, which is that of its first row.
 *
 * @param columns - The header of `rows`.
 * @param rows - Those of every batch.
 */
export function* rowsOfBatch<Row extends readonly Cell[]>(
  send: MergeBlock,
  columns: readonly Cell[],
  rows: Iterable<Row>,
): Generator<Row, void> {
  const column = send.columnOf("batch");
  const source = columns.map(headerKey).indexOf(headerKey(FIELD.batch));
  const batch = column === undefined ? null : (send.grid[1]?.[column] ?? null);
  if (batch === null) return;
  for (const row of rows) if (row[source] === batch) yield row;
}

/**
 * Whether anything of the batch on Send is to be sent.
 *
 * @param planned - Its rows in the plan: what was sent or cancelled is not among them.
 */
export function checkStillToSend(send: MergeBlock, planned: Iterable<readonly Cell[]>): PreflightOutcome {
  const column = send.columnOf("batch");
  if (column === undefined) return { state: "untold", because: "noColumn" };
  if (send.grid.length < 2) return { state: "untold", because: "noBatch" };
  const settled = new Breaches();
  const [first] = planned;
  if (first === undefined) settled.addCell(1, column, send.grid[1]?.[column] ?? null);
  return settled.outcome("failed");
}

/**
 * Whether Send holds all rows of its batch and no others, every text the same.
 *
 * @param columns - The header of `rows`.
 * @param rows - Those of its batch.
 */
export function checkSameRows(
  send: MergeBlock,
  columns: readonly Cell[],
  rows: Iterable<readonly Cell[]>,
): PreflightOutcome {
  const to = send.columnOf("to");
  if (send.columnOf("batch") === undefined || to === undefined)
    return { state: "untold", because: "noColumn" };
  if (send.grid.length < 2) return { state: "untold", because: "noBatch" };
  const matcher = new RowMatcher(send, to, columns);
  for (const row of rows) matcher.expect(row);
  return matcher.outcome();
}
