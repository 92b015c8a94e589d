import type { Problem } from "../plan/problem";
import type { Worksheet } from "./grid";
import { hidingMerge, mergedCellsProblem } from "./mergedCells";
import { sourceOf } from "./sourceOf";

/** That a row has a month and no group: because of merged cells, or because none was written. */
export function missingGroupProblem(worksheet: Worksheet, row: number, groupColumn: number): Problem {
  const merge = hidingMerge(worksheet, row, groupColumn);
  if (merge !== undefined) return mergedCellsProblem(worksheet, merge);
  return { code: "missing-group", ...sourceOf(worksheet, row, groupColumn) };
}
