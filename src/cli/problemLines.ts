import type { RolloutReading } from "../app/rolloutReading";
import { problemText } from "../domain/words/problemText";
import { wordsOf } from "../domain/words/wordsOf";
import { oneLine } from "./terminal";

/**
 * Each problem as one line: `Sheet!Cell: what, what to do`.
 *
 * @example
 * problemLines({
 *   language: "en",
 *   problems: [{ code: "unknown-month", sheet: "Groups", cell: "B4", found: "Julember" }],
 * })
 * // ['Groups!B4: "Julember" is not a month. Write a month name or a date.']
 */
export function problemLines(reading: Pick<RolloutReading, "language" | "problems">): readonly string[] {
  const words = wordsOf(reading.language);
  return reading.problems.map((problem) =>
    oneLine(`${problem.sheet}!${problem.cell}: ${problemText(words, problem)}`),
  );
}
