import type { DraftRows, OutputDraft } from "../domain/grid/sheetDraft";
import type { RolloutReading } from "./rolloutReading";

/**
 * The outputs that are written together with a batch, so that the workbook never tells two stories: Messages, whose rows the batch is
 * from, and Sent; and all of them when the dates on Communications are not those of the plan. Else that sheet is left as the person sorted it.
 */
export function writtenWithSend({
  outputs,
  changes,
}: Pick<RolloutReading, "outputs" | "changes">): readonly OutputDraft<DraftRows>[] {
  const drafts = (outputs?.drafts ?? []).filter(({ output }) => output !== "send");
  const areDatesKept =
    changes !== undefined &&
    [changes.moved, changes.added, changes.removed].every(({ length }) => length === 0);
  return areDatesKept ? drafts.filter(({ output }) => output === "messages" || output === "sent") : drafts;
}
