import { findGroups } from "./findGroups";
import type { Worksheet } from "../../../grid/grid";
import type { GroupsContext, GroupsReading } from "./groupsReading";

/**
 * The groups and months of one sheet, in whichever of the three shapes and wherever on the sheet they stand.
 *
 * @returns `undefined` when the sheet holds no such table.
 */
export function readGroups(worksheet: Worksheet, context: GroupsContext): GroupsReading | undefined {
  return findGroups([worksheet], context);
}
