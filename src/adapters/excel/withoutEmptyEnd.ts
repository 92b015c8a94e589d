import type { Grid } from "../../domain/grid/grid";

/** The rows up to the last one with a value: a formula that gives `""` is used, and empty all the same. */
export function withoutEmptyEnd(grid: Grid): Grid {
  let length = grid.length;
  while (length > 0 && grid[length - 1]?.every((cell) => cell === null) === true) length--;
  return grid.slice(0, length);
}
