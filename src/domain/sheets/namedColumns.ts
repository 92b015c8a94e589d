import { inputNamed } from "../language/inputNamed";
import type { InputName } from "../language/words";
import type { Cell } from "./grid";

/** The 0-based column that a row names each input in. */
export type NamedColumns = { readonly [Input in InputName]?: number };

/**
 * The columns that a header row names; of several for one input the one with the more usual word, else the first.
 *
 * @example namedColumns(["Date", "Group", "Month"]) // { group: 1, month: 2 }
 */
export function namedColumns(row: readonly Cell[]): NamedColumns {
  const columns: { [Input in InputName]?: number } = {};
  const ranks = new Map<InputName, number>();
  row.forEach((cell, column) => {
    if (typeof cell !== "string") return;
    for (const { meaning } of inputNamed(cell)) {
      if (meaning.rank >= (ranks.get(meaning.input) ?? Infinity)) continue;
      ranks.set(meaning.input, meaning.rank);
      columns[meaning.input] = column;
    }
  });
  return columns;
}
