import { foundText } from "../grid/foundText";
import { cellAddress, isCellError, type Cell } from "../grid/grid";
import type { Breach, PreflightOutcome } from "../vocabulary/preflight";

/** Counts where a rule is broken, and keeps the first place. */
export class Breaches {
  private first: Omit<Breach, "count"> | undefined;
  private count = 0;

  /** A cell that breaks the rule. Indexes are 0-based. */
  addCell(rowIndex: number, columnIndex: number, cell: Cell): void {
    if (this.first === undefined) {
      const found = isCellError(cell) ? cell.error : foundText(cell);
      this.first = { cell: cellAddress(rowIndex, columnIndex), ...(found !== "" && { found }) };
    }
    this.count += 1;
  }

  /** Anything else that breaks the rule. */
  add(place: Omit<Breach, "count">): void {
    this.first ??= place;
    this.count += 1;
  }

  /** @param broken - What the rule is called when it is broken. */
  outcome(broken: "failed" | "warned"): PreflightOutcome {
    return this.count === 0 ? { state: "passed" } : { state: broken, ...this.first, count: this.count };
  }
}
