import { withoutConjunction } from "../../../language/withoutConjunction";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { cellProblem, nameProblem } from "../cellProblem";
import { cellText } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import type { Cell } from "../../../grid/grid";
import { isPlainMark } from "../gridMark";
import { knownGroupsIn } from "./knownGroupsIn";
import { parseGroupEntries, type GroupEntry } from "./parseGroupEntries";
import type { TableContext } from "./tableContext";

/**
 * The groups that a filled cell of a rollout plan names, or the problem that keeps them from being read. The last of
 * several may begin with the language's "and"; where known groups stand in a row, only they divide.
 */
export function readPlanCell(
  cell: Cell,
  source: CellReference,
  { language, registry }: TableContext,
): readonly GroupEntry[] | Problem {
  const problem = cellProblem(cell, source) ?? nameProblem(cellText(cell), source);
  if (problem !== undefined) return problem;
  // A number alone may be a head-count as well as a name.
  const entries = typeof cell === "string" && !isPlainMark(cell) ? parseGroupEntries(cell) : undefined;
  if (entries === undefined) return { code: "unclear-groups", ...source, found: foundText(cell) };
  const faults = entries.flatMap(({ name }) => nameProblem(name, source) ?? []);
  return (
    faults[0] ??
    entries.flatMap((entry, index): readonly GroupEntry[] => {
      const name = index === 0 ? entry.name : withoutConjunction(entry.name, language);
      const known = entry.users === undefined ? knownGroupsIn(name, registry) : undefined;
      return known?.map((group) => ({ name: group })) ?? [{ ...entry, name }];
    })
  );
}
