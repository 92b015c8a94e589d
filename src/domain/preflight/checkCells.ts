import { MAX_CELL_CHARACTERS } from "../grid/grid";
import { Breaches } from "./breaches";
import type { MergeTable } from "./mergeBlock";
import type { PreflightOutcome, PreflightRule } from "../vocabulary/preflight";

/** How many characters of a text Word's driver keeps unless one of the rows that it samples is longer. */
const SAMPLED_WIDTH = 255;
/** How many rows under the header the driver samples. */
const SAMPLED_ROWS = 8;

export type CellRule = Extract<
  PreflightRule,
  "nothingElse" | "noBlanks" | "onlyTexts" | "textLengths" | "longTextsFirst"
>;

/** The rules about every single cell, in one pass over all of them. */
export function checkCells({ grid, headers }: MergeTable): Record<CellRule, PreflightOutcome> {
  const outside = new Breaches();
  const blanks = new Breaches();
  const others = new Breaches();
  const lengths = new Breaches();
  const columns = headers.map(() => ({ isSampled: false, cut: new Breaches() }));

  grid.forEach((row, rowIndex) => {
    for (let columnIndex = headers.length; columnIndex < row.length; columnIndex += 1) {
      const cell = row[columnIndex] ?? null;
      if (cell !== null) outside.addCell(rowIndex, columnIndex, cell);
    }
    columns.forEach((column, columnIndex) => {
      const cell = row[columnIndex] ?? null;
      if (cell === null || (typeof cell === "string" && !/\S/.test(cell))) {
        blanks.addCell(rowIndex, columnIndex, cell);
      } else if (typeof cell !== "string") {
        others.addCell(rowIndex, columnIndex, cell);
      } else if (cell.length > SAMPLED_WIDTH && rowIndex > 0) {
        if (rowIndex <= SAMPLED_ROWS) column.isSampled = true;
        else column.cut.addCell(rowIndex, columnIndex, cell);
        if (cell.length > MAX_CELL_CHARACTERS) lengths.addCell(rowIndex, columnIndex, cell);
      }
    });
  });
  const cut = columns.filter(({ isSampled }) => !isSampled).map((column) => column.cut.outcome("failed"));
  return {
    nothingElse: outside.outcome("failed"),
    noBlanks: blanks.outcome("failed"),
    onlyTexts: others.outcome("failed"),
    textLengths: lengths.outcome("failed"),
    longTextsFirst: cut.find(({ state }) => state === "failed") ?? { state: "passed" },
  };
}
