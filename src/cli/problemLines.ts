import type { RolloutReading } from "../app/rolloutReading";
import { problemText } from "../domain/words/problemText";
import { loadWords } from "../domain/words/loadWords";
import { oneLine } from "./terminal";

/**
 * Each problem as one line: `Sheet!Cell: what, what to do`.
 *
 * @example
 * await problemLines({
 *   language: "en",
 *   problems: [{ code: "unknown-month", sheet: "Groups", cell: "B4", found: "Julember" }],
 * })
 * // ['Groups!B4: "Julember" is not a month. Write a month name or a date.']
 */
export async function problemLines(
  reading: Pick<RolloutReading, "language" | "problems">,
): Promise<readonly string[]> {
  const words = await loadWords(reading.language);
  return reading.problems.map((problem) =>
    oneLine(`${problem.sheet}!${problem.cell}: ${problemText(words, problem)}`),
  );
}
