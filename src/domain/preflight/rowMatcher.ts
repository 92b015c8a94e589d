import { foundText } from "../grid/foundText";
import type { Cell } from "../grid/grid";
import { Breaches } from "./breaches";
import type { MergeBlock } from "./mergeBlock";
import type { PreflightOutcome } from "../vocabulary/preflight";

/**
 * Tells whether a sheet holds just the rows of a batch, in whatever order: each row given is looked up by its address, so that
 * a difference is told by its cell.
 */
export class RowMatcher {
  private readonly breaches = new Breaches();
  /** The rows that are not matched yet, by the address in them; a batch has each once. */
  private readonly rows = new Map<Cell, number[]>();
  /** Where each column of the sheet is in the rows given. */
  private readonly sources: readonly number[];

  /**
   * @param to - The sheet's column of addresses.
   * @param columns - The header of the rows given.
   */
  constructor(
    private readonly block: MergeBlock,
    private readonly to: number,
    columns: readonly Cell[],
  ) {
    const { headers, grid } = block;
    this.sources = headers.map((header) => columns.indexOf(header));
    this.sources.forEach((source, column) => {
      if (source === -1) this.breaches.addCell(0, column, headers[column] ?? null);
    });
    for (const column of columns) {
      if (!headers.includes(column)) this.breaches.add({ missing: foundText(column) });
    }
    // From the last, so that the first of several is taken first.
    for (let rowIndex = grid.length - 1; rowIndex > 0; rowIndex -= 1) {
      const address = grid[rowIndex]?.[to] ?? null;
      const same = this.rows.get(address);
      if (same === undefined) this.rows.set(address, [rowIndex]);
      else same.push(rowIndex);
    }
  }

  /** A row that the sheet should hold. */
  expect(row: readonly Cell[]): void {
    const address = row[this.sources[this.to] ?? -1] ?? null;
    const rowIndex = this.rows.get(address)?.pop();
    if (rowIndex === undefined) {
      this.breaches.add({ missing: foundText(address) });
      return;
    }
    const { grid, headers } = this.block;
    const cells = grid[rowIndex] ?? [];
    for (let column = 0; column < Math.max(headers.length, cells.length); column += 1) {
      const source = this.sources[column] ?? -1;
      // Its header is not the same already.
      if (source === -1 && column < headers.length) continue;
      const cell = cells[column] ?? null;
      if (cell !== (row[source] ?? null)) this.breaches.addCell(rowIndex, column, cell);
    }
  }

  /** Once every row was given. */
  outcome(): PreflightOutcome {
    for (const [address, rows] of this.rows) {
      for (const rowIndex of rows) this.breaches.addCell(rowIndex, this.to, address);
    }
    return this.breaches.outcome("failed");
  }
}
