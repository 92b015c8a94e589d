import { foldText } from "../../language/foldText";
import type { CellReference } from "../../plan/cellReference";

/** A group as a list of the workbook names it, and where. */
export type KnownGroup = { readonly name: string; readonly source: CellReference };

/** The groups that the workbook's lists name, by {@link foldText} of each name and of each alias. */
export type GroupRegistry = {
  readonly groups: ReadonlyMap<string, KnownGroup>;
  readonly aliases: ReadonlyMap<string, KnownGroup>;
};

/**
 * What a group is to be called: the name that has this one in its Aliases, else the name as it stands.
 *
 * @example
 * groupName("Finance department", {
 *   groups: new Map(),
 *   aliases: new Map([["finance department", { name: "Finance", source: { sheet: "Groups", cell: "A2" } }]]),
 * })
 * // "Finance"
 */
export function groupName(name: string, { aliases }: GroupRegistry): string {
  return aliases.get(foldText(name))?.name ?? name;
}
