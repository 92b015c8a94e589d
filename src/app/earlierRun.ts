import { FIELD } from "../domain/messages/field";
import type { EarlierSlices } from "../domain/messages/people";
import type { CellReference } from "../domain/plan/cellReference";
import { cellText } from "../domain/grid/cellText";
import type { CommunicationsReading } from "../domain/sheets/outputs/communications/communicationsReading";
import type { Worksheet } from "../domain/grid/grid";
import { readCommunications } from "../domain/sheets/outputs/communications/readCommunications";
import { readGroupSlices } from "../domain/sheets/outputs/merge/readGroupSlices";
import type { FoundRollout } from "./findRollout";

/** What a new run keeps of the one before. */
export type EarlierRun = {
  /** Absent when there is no Communications sheet. */
  readonly communications?: CommunicationsReading;
  readonly groupSlices: EarlierSlices;
  /** The Send sheet and the batch on it, `""` for none; absent when there is no such sheet. */
  readonly prepared?: CellReference & { readonly batch: string };
};

/** What the add-in's own sheets say of an earlier run. */
export function earlierRun({
  earlierSheets: { communications, messages, send },
  context: { dateSystem },
  words,
}: FoundRollout): EarlierRun {
  return {
    ...(communications && { communications: readCommunications(communications, dateSystem, words) }),
    groupSlices: messages ? readGroupSlices(messages) : new Map(),
    ...(send && { prepared: { sheet: send.name, cell: "A1", batch: preparedBatch(send) } }),
  };
}

/** What stands in the first row under the header Batch. */
function preparedBatch({ grid: [header = [], row = []] }: Worksheet): string {
  const column = header.indexOf(FIELD.batch);
  return column < 0 ? "" : cellText(row[column] ?? null);
}
