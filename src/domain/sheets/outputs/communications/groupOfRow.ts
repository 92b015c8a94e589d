import { foldText } from "../../../language/foldText";
import type { Group } from "../../../plan/group";
import type { CommunicationRow } from "./communicationsReading";
import { groupName, type GroupRegistry } from "../../input/groupRegistry";

/** The group of a plan that a row is about. */
export type GroupOfRow = {
  readonly name: string;
  /** The name is the same, but the key is another: most likely all keys were written anew. */
  readonly isDoubtful: boolean;
};

/**
 * Finds the group of a plan that a row of an earlier run is about, whatever it is called now: the one that has the row's key; else the one of
 * that name; else the one whose Aliases have the name.
 *
 * @returns A function that gives the group; `undefined` where it is in the plan no more.
 */
export function groupOfRow(
  groups: readonly Group[],
  registry: GroupRegistry,
): (row: Pick<CommunicationRow, "audience" | "key">) => GroupOfRow | undefined {
  const byKey = new Map(
    groups.flatMap((group) => (group.key === undefined ? [] : [[foldText(group.key), group]])),
  );
  const byName = new Map(groups.map((group) => [foldText(group.name), group]));
  return ({ audience, key }) => {
    const sure = key === undefined ? undefined : byKey.get(foldText(key));
    const found =
      sure ?? byName.get(foldText(audience)) ?? byName.get(foldText(groupName(audience, registry)));
    return (
      found && {
        name: found.name,
        isDoubtful: sure === undefined && key !== undefined && found.key !== undefined,
      }
    );
  };
}
