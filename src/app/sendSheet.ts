import type { Mails } from "../domain/messages/mails";
import { messageRows } from "../domain/messages/messageRows";
import { batchId } from "../domain/messages/batchId";
import type { Problem } from "../domain/plan/problem";
import type { EarlierCommunication } from "../domain/sheets/outputs/communications/earlierCommunications";
import { messagesSheet } from "../domain/sheets/outputs/merge/messagesSheet";
import type { EarlierRun } from "./earlierRun";
import type { RolloutOutputs } from "./rolloutReading";

/** What becomes of a Send sheet when the plan is generated again; no draft where there is no such sheet. */
export type SendAgain = Pick<RolloutOutputs, "drafts"> & { readonly problems: readonly Problem[] };

/**
 * A Send sheet holds its batch as the plan has it now, or none when all of it has been sent or cancelled, or it is not in the plan any more.
 *
 * @param settled - Rows that are marked as sent or cancelled, with the dates that they had.
 */
export function sendSheet(
  { batches, writer }: Mails,
  { prepared }: Pick<EarlierRun, "prepared">,
  nameOf: (name: string) => string,
  settled: readonly EarlierCommunication[],
): SendAgain {
  if (prepared === undefined) return { drafts: [], problems: [] };
  const { batch: id, ...source } = prepared;
  const wanted = idInPlan(id, nameOf);
  const batch = batches.find((candidate) => candidate.id === wanted && !candidate.isSent);
  const isSettled = settled.some(({ key, row: { sendDate } }) => {
    return sendDate && batchId({ sendDate, message: { name: key.message } }) === wanted;
  });
  const code = isSettled ? "send-settled" : "send-emptied";
  return {
    drafts: [messagesSheet("send", batch?.rows ?? messageRows([], writer))],
    problems: batch === undefined && id !== "" ? [{ code, ...source, batch: id }] : [],
  };
}

/** The plan may be in another language than when the batch was prepared. */
function idInPlan(id: string, nameOf: (name: string) => string): string {
  const [date = "", ...name] = id.split(" ");
  return `${date} ${nameOf(name.join(" "))}`;
}
