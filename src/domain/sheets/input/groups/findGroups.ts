import { inputNamed } from "../../../recognition/inputNamed";
import { severityOf, type Problem } from "../../../plan/problem";
import { findTables } from "./findTables";
import { rangeAddress, type GridRange, type Worksheet } from "../../../grid/grid";
import type { GroupsContext, GroupsReading } from "./groupsReading";
import type { ReasonToRead } from "../../../vocabulary/reasonsToRead";
import { readRegistry } from "./readRegistry";
import { readTable, type TableGroups } from "./readTable";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * The table of groups and months that a person most likely means, of all those on some sheets. In this order:
 * 1. one with something under its header;
 * 2. one whose headers say what it is, over one that only its cells make likely;
 * 3. one of the shapes that plans are made from, over a communication plan, which is made from another;
 * 4. one on a sheet that is named as groups or a rollout plan are headed ("Groups", "Rollout plan");
 * 5. the one with the most groups read without a problem;
 * 6. the one with the fewest errors;
 * 7. the first in tab order, then from the top.
 *
 * The reading says which of these told it from the next best. A sheet's other headed table with groups, beside or below the chosen one, is a warning: it was not read.
 *
 * @param worksheets - In tab order, without hidden sheets and the add-in's own.
 * @returns `undefined` when no sheet holds such a table.
 */
export function findGroups(
  worksheets: readonly Worksheet[],
  context: GroupsContext,
): GroupsReading | undefined {
  const { registry = readRegistry(worksheets) } = context;
  const candidates = worksheets.flatMap((worksheet) =>
    findTables(worksheet, context).map((layout) => ({
      worksheet,
      isHeaded: layout.isHeaded,
      reading: readTable(worksheet, layout, { ...context, registry }),
    })),
  );
  // Sorting keeps the order of equals.
  const [best, next] = [...candidates].sort((a, b) => compareRanks(rankOf(a), rankOf(b)));
  if (best === undefined) return undefined;
  const notRead = candidates
    .filter(
      ({ worksheet, isHeaded, reading }) =>
        worksheet === best.worksheet && isHeaded && reading.groups.length > 0,
    )
    .filter(({ reading }) => !overlaps(reading.range, best.reading.range))
    .map(({ worksheet, reading }): Problem => {
      const { firstRow, firstColumn } = reading.range;
      return {
        code: "table-not-read",
        ...sourceOf(worksheet, firstRow, firstColumn),
        range: rangeAddress(reading.range),
      };
    });
  return { ...best.reading, why: reasonToRead(best, next), problems: [...best.reading.problems, ...notRead] };
}

type Candidate = {
  readonly worksheet: Worksheet;
  readonly isHeaded: boolean;
  readonly reading: TableGroups;
};

/** In the order of the ranks. */
const REASONS = ["hasGroups", "isHeaded", "isSource", "isNamed", "mostGroups", "fewestErrors"] as const;

function reasonToRead(best: Candidate, next: Candidate | undefined): ReasonToRead {
  if (next === undefined) return "only";
  const [ranks, others] = [rankOf(best), rankOf(next)];
  return REASONS.find((_, index) => ranks[index] !== others[index]) ?? "first";
}

/** Higher is better; the first number that differs decides. */
function rankOf({ worksheet, isHeaded, reading }: Candidate): readonly number[] {
  const hasContents = reading.groups.length > 0 || reading.problems.some(({ code }) => code !== "no-groups");
  const isNamed = inputNamed(worksheet.name).some(({ meaning }) =>
    ["group", "phase"].includes(meaning.input),
  );
  const errors = reading.problems.filter(({ code }) => severityOf(code) === "error");
  const isSource = reading.shape !== "communicationPlan";
  return [...[hasContents, isHeaded, isSource, isNamed].map(Number), reading.groups.length, -errors.length];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, index) => rank !== b[index]);
  return differing < 0 ? 0 : (b[differing] ?? 0) - (a[differing] ?? 0);
}

function overlaps(a: GridRange, b: GridRange): boolean {
  const rows = a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;
  return rows && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}
