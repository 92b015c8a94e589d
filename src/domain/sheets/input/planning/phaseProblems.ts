import { foldText } from "../../../language/foldText";
import { foundText } from "../../../grid/foundText";
import type { Problem } from "../../../plan/problem";
import { PHASES } from "../../../vocabulary/phases";
import type { Words } from "../../../words/words";
import type { WaveRow } from "./wavesReading";

/**
 * A warning for each message that comes after one of a later phase for some of the same groups, with the first of the nearest such phase: an
 * enrollment before what prepares it. In staggered cycles a person may mean it.
 *
 * @param rows - In the order of the plan: by wave, then as they stand.
 */
export function phaseProblems(rows: readonly WaveRow[], { planning }: Words): readonly Problem[] {
  const nameOf = ({ message }: WaveRow): string => planning.phases[message.phase][0];
  const before = PHASES.map((): WaveRow[] => []);
  return rows.flatMap((row): readonly Problem[] => {
    // In a sheet that is in order none of a later phase is before any row, however many there are.
    const previous = before
      .slice(rank(row) + 1)
      .flatMap((ofPhase) => ofPhase.find((other) => sharesGroups(other, row)) ?? [])
      .at(0);
    before[rank(row)]?.push(row);
    if (previous === undefined) return [];
    return [
      {
        code: "phases-out-of-order",
        ...row.sources.message,
        message: foundText(row.message.name),
        phase: nameOf(row),
        previous: foundText(previous.message.name),
        previousPhase: nameOf(previous),
      },
    ];
  });
}

function rank({ message: { phase } }: WaveRow): number {
  return PHASES.indexOf(phase);
}

function sharesGroups({ audience: one }: WaveRow, { audience: other }: WaveRow): boolean {
  if (one.onlyGroups === undefined || other.onlyGroups === undefined) return true;
  const names = new Set(one.onlyGroups.map(foldText));
  return other.onlyGroups.some((name) => names.has(foldText(name)));
}
