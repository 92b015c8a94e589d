import { isSameMonth } from "../../../calendar/yearMonth";
import { foldText } from "../../../language/foldText";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";
import { sumOfUsers } from "./groupCollector";
import { groupName, type GroupRegistry } from "../groupRegistry";
import type { PlacedGroup } from "./tableReading";

/**
 * Joins rows that name one group by different names, as its Aliases say: the first that stands there keeps its place,
 * takes the group's own name and the head-counts of all, and an address where it had none.
 *
 * @param groups - Those of the rows so far; a joined one is put in the place of its first.
 * @returns A function that joins a group with an earlier row and gives what is wrong with that; `undefined` where no
 *   earlier row names it otherwise.
 */
export function aliasJoiner(
  registry: GroupRegistry,
  groups: PlacedGroup[],
): (group: Group) => readonly Problem[] | undefined {
  if (registry.aliases.size === 0) return () => undefined;
  const written = new Set<string>();
  const places = new Map<string, number>();
  return (group) => {
    const ownKey = foldText(group.name);
    const name = groupName(group.name, registry);
    const index = places.get(foldText(name)) ?? groups.length;
    const earlier = written.has(ownKey) ? undefined : groups[index];
    written.add(ownKey);
    places.set(foldText(name), index);
    if (earlier === undefined) return undefined;

    const first = earlier.group;
    if (!isSameMonth(first.month, group.month)) {
      const found = { group: foundText(group.name), otherCell: first.source.cell };
      return [{ code: "several-months", ...group.source, ...found }];
    }
    const joined = { ...group, ...first, name, ...sumOfUsers(first, group), ...withFields(first, group) };
    groups[index] = { ...earlier, group: joined };
    return [];
  };
}

/** What the first row leaves empty the other says. */
function withFields({ fields: first }: Group, { fields: second }: Group): Pick<Group, "fields"> {
  if (first === undefined || second === undefined) return {};
  return { fields: new Map([...second, ...[...first].filter(([, { text }]) => text !== "")]) };
}
