import type { IndexRun } from "./sheetInspection";

/**
 * Runs in order, with those joined that touch or overlap, and nothing at or past `end`.
 *
 * @param end - 0-based, and not part of any run.
 * @example indexRuns([{ first: 3, last: 9 }, { first: 1, last: 2 }], 5) // [{ first: 1, last: 4 }]
 */
export function indexRuns(runs: readonly IndexRun[], end: number): readonly IndexRun[] {
  const joined: IndexRun[] = [];
  for (const { first, last } of [...runs].sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (first >= end) break;
    const clipped = { first, last: Math.min(last, end - 1) };
    if (before === undefined || before.last < first - 1) joined.push(clipped);
    else joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, clipped.last) };
  }
  return joined;
}
