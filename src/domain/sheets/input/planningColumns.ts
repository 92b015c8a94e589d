import { planningInputNamed } from "../../recognition/planningInputNamed";
import type { PlanningInput } from "../../words/inputs";
import type { Cell } from "../../grid/grid";
import { namedColumns, type NamedColumns } from "./namedColumns";
import { optOutColumns } from "./optOutColumns";

/** The 0-based column that a row names each input in. */
export type PlanningColumns = NamedColumns & { readonly [Input in PlanningInput]?: number };

/**
 * The columns that the header row of a planning sheet names; of several for one input the one with the more usual word,
 * else the first. Beside addresses a header that is merely like Suppress is one, too.
 */
export function planningColumns(row: readonly Cell[]): PlanningColumns {
  const known = read.get(row);
  if (known !== undefined) return known;
  const columns = readColumns(row);
  read.set(row, columns);
  return columns;
}

/** Every kind of table is looked for in every row of a workbook. */
const read = new WeakMap<readonly Cell[], PlanningColumns>();

function readColumns(row: readonly Cell[]): PlanningColumns {
  const columns: { [Input in PlanningInput]?: number } = {};
  const ranks = new Map<PlanningInput, number>();
  row.forEach((cell, column) => {
    if (typeof cell !== "string") return;
    for (const { meaning } of planningInputNamed(cell)) {
      if (meaning.rank >= (ranks.get(meaning.input) ?? Infinity)) continue;
      ranks.set(meaning.input, meaning.rank);
      columns[meaning.input] = column;
    }
  });
  const named = namedColumns(row);
  if (named.email !== undefined && columns.suppress === undefined) {
    const [optOut] = optOutColumns(row);
    if (optOut !== undefined) columns.suppress = optOut;
  }
  return { ...named, ...columns };
}
