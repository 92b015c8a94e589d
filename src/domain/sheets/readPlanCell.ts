import type { LanguageTag } from "../language/languageTag";
import { withoutConjunction } from "../language/withoutConjunction";
import type { CellReference, Problem } from "../plan/problem";
import { cellProblem, nameProblem } from "./cellProblem";
import { cellText } from "./cellText";
import { foundText } from "./foundText";
import type { Cell } from "./grid";
import { isPlainMark } from "./gridMark";
import { parseGroupEntries, type GroupEntry } from "./parseGroupEntries";

/**
 * The groups that a filled cell of a rollout plan names, or the problem that keeps them from being read.
 *
 * @param language - Whose "and" the last of several may begin with; absent: any.
 */
export function readPlanCell(
  cell: Cell,
  source: CellReference,
  language: LanguageTag | undefined,
): readonly GroupEntry[] | Problem {
  const problem = cellProblem(cell, source) ?? nameProblem(cellText(cell), source);
  if (problem !== undefined) return problem;
  // A number alone may be a head-count as well as a name.
  const entries = typeof cell === "string" && !isPlainMark(cell) ? parseGroupEntries(cell) : undefined;
  if (entries === undefined) return { code: "unclear-groups", ...source, found: foundText(cell) };
  const faults = entries.flatMap(({ name }) => nameProblem(name, source) ?? []);
  return (
    faults[0] ??
    entries.map((entry, index) =>
      index === 0 ? entry : { ...entry, name: withoutConjunction(entry.name, language) },
    )
  );
}
