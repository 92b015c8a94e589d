import { isSameMonth, type YearMonth } from "../../../calendar/yearMonth";
import { foldText } from "../../../language/foldText";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { foundText } from "../../../grid/foundText";
import { groupName, type GroupRegistry } from "../groupRegistry";
import type { GroupEntry } from "./parseGroupEntries";
import type { PlacedGroup } from "./tableReading";

/** Collects the groups of cells that stand under months. */
export type GroupCollector = {
  /**
   * Adds a group of a cell; one that is there already gets this head-count as well.
   *
   * @returns That it is there in another month.
   */
  readonly add: (entry: GroupEntry, source: CellReference, columnIndex: number) => Problem | undefined;
  /** The groups so far, but for those in columns that have no month. */
  readonly placed: (monthSource: (columnIndex: number) => CellReference) => readonly PlacedGroup[];
};

/**
 * A collector for one table. A group is the same whatever its case, width and blanks, and by each of its aliases.
 *
 * @param months - By 0-based column; several columns may be of one month.
 */
export function groupCollector(
  registry: GroupRegistry,
  months: ReadonlyMap<number, YearMonth>,
): GroupCollector {
  const isOneMonth = (a: number, b: number): boolean => {
    const [month, other] = [months.get(a), months.get(b)];
    return a === b || (month !== undefined && other !== undefined && isSameMonth(month, other));
  };
  const found = new Map<string, GroupEntry & { readonly source: CellReference; readonly column: number }>();
  return {
    add: (entry, source, column) => {
      const name = groupName(entry.name, registry);
      const key = foldText(name);
      const earlier = found.get(key);
      if (earlier !== undefined && !isOneMonth(earlier.column, column)) {
        return { code: "several-months", ...source, group: foundText(name), otherCell: earlier.source.cell };
      }
      found.set(key, { ...entry, name, source, column, ...earlier, ...sumOfUsers(earlier, entry) });
      return undefined;
    },
    placed: (monthSource) =>
      [...found.values()].flatMap(({ column, ...group }): readonly PlacedGroup[] => {
        const month = months.get(column);
        return month === undefined ? [] : [{ group: { ...group, month }, monthSource: monthSource(column) }];
      }),
  };
}

/** Nothing where neither has a head-count. */
export function sumOfUsers(
  a: Pick<GroupEntry, "users"> | undefined,
  b: Pick<GroupEntry, "users">,
): Pick<GroupEntry, "users"> {
  return a?.users === undefined && b.users === undefined ? {} : { users: (a?.users ?? 0) + (b.users ?? 0) };
}
