import { displayWidth } from "../domain/grid/displayWidth";
import { oneLine } from "./terminal";

/** Between two columns. */
const GAP = "  ";

/**
 * The matrix as aligned text for a terminal, a line under its header.
 *
 * @param matrix - Rows of the same length.
 */
export function matrixText(matrix: readonly (readonly string[])[]): string {
  const rows = matrix.map((row) => row.map(oneLine));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - displayWidth(text)))
      .join(GAP)
      .trimEnd();
  const [header = "", ...body] = rows.map(lineOf);
  return [header, widths.map((width) => "-".repeat(width)).join(GAP), ...body].join("\n");
}
