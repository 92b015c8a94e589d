import { foldText } from "../../../language/foldText";
import type { EarlierSlices } from "../../../messages/people";
import type { CommunicationRow } from "../communications/communicationsReading";
import type { GroupOfRow } from "../communications/groupOfRow";

/**
 * The slices that people were in, by what their groups are called now: Messages knows a group by its old name alone, and the rows of
 * Communications tell which it is.
 */
export function slicesOfRenamed(
  slices: EarlierSlices,
  rows: readonly CommunicationRow[],
  groupOf: (row: CommunicationRow) => GroupOfRow | undefined,
): EarlierSlices {
  const renamed = rows.flatMap((row) => {
    const [group, ofGroup] = [groupOf(row), slices.get(foldText(row.audience))];
    return group && ofGroup && !group.isDoubtful ? [[foldText(group.name), ofGroup] as const] : [];
  });
  return new Map([...slices, ...renamed]);
}
