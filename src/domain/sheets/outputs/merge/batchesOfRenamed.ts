import { foldText } from "../../../language/foldText";
import type { EarlierBatches } from "../../../messages/people";
import type { CommunicationRow } from "../communications/communicationsReading";
import type { GroupOfRow } from "../communications/groupOfRow";

/**
 * The batches that people were in, by what their groups are called now: Messages knows a group by its old name alone, and the rows of
 * Communications tell which it is.
 */
export function batchesOfRenamed(
  batches: EarlierBatches,
  rows: readonly CommunicationRow[],
  groupOf: (row: CommunicationRow) => GroupOfRow | undefined,
): EarlierBatches {
  const renamed = rows.flatMap((row) => {
    const [group, ofGroup] = [groupOf(row), batches.get(foldText(row.audience))];
    return group && ofGroup && !group.isDoubtful ? [[foldText(group.name), ofGroup] as const] : [];
  });
  return new Map([...batches, ...renamed]);
}
