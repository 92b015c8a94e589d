import type { GridRange } from "./grid";

/** Gathers single cells, which come row by row and from left to right, into as few rectangles as their rows allow. */
export class CellRanges {
  private readonly found: Growing[] = [];
  /** The rectangles that may still grow downwards, by their columns. */
  private readonly growing = new Map<string, Growing>();
  private run: { row: number; first: number; last: number } | undefined;

  /**
   * @param row - 0-based.
   * @param column - 0-based.
   */
  add(row: number, column: number): void {
    if (this.run?.row === row && this.run.last === column - 1) {
      this.run.last = column;
      return;
    }
    this.endRun();
    this.run = { row, first: column, last: column };
  }

  /** In the order of their first cells. */
  ranges(): readonly GridRange[] {
    this.endRun();
    return this.found;
  }

  private endRun(): void {
    if (this.run === undefined) return;
    const { row, first, last } = this.run;
    const columns = `${String(first)}:${String(last)}`;
    const above = this.growing.get(columns);
    if (above?.lastRow === row - 1) {
      above.lastRow = row;
    } else {
      const range = { firstRow: row, firstColumn: first, lastRow: row, lastColumn: last };
      this.found.push(range);
      this.growing.set(columns, range);
    }
    this.run = undefined;
  }
}

type Growing = { -readonly [Side in keyof GridRange]: GridRange[Side] };
