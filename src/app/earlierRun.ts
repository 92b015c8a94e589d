import { FIELD } from "../domain/messages/field";
import type { EarlierSlices } from "../domain/messages/people";
import type { Problem } from "../domain/plan/problem";
import type { CellReference } from "../domain/plan/cellReference";
import { cellText } from "../domain/grid/cellText";
import type { CommunicationsReading } from "../domain/sheets/outputs/communications/communicationsReading";
import type { Worksheet } from "../domain/grid/grid";
import { formulasOnSheet } from "../domain/sheets/outputs/communications/formulasOnSheet";
import { readCommunications } from "../domain/sheets/outputs/communications/readCommunications";
import { readLastMails } from "../domain/sheets/outputs/merge/readLastMails";
import { NOTHING_SENT, readSentLog, type SentReading } from "../domain/sheets/outputs/sent/readSentLog";
import type { LastMail } from "../domain/messages/sentByHand";
import { readGroupSlices } from "../domain/sheets/outputs/merge/readGroupSlices";
import type { FoundRollout } from "./findRollout";

/** What a new run keeps of the one before. */
export type EarlierRun = {
  /** Absent when there is no Communications sheet. */
  readonly communications?: CommunicationsReading;
  readonly groupSlices: EarlierSlices;
  /** What Messages held, as far as a new run has to know. */
  readonly lastMails: readonly LastMail[];
  /** What of Communications cannot be kept as it is. */
  readonly problems: readonly Problem[];
  /** Who got what. */
  readonly sent: SentReading;
  /** The Send sheet and the batch on it, `""` for none; absent when there is no such sheet. */
  readonly prepared?: CellReference & { readonly batch: string };
};

/** What the add-in's own sheets say of an earlier run. */
export function earlierRun({
  earlierSheets: { communications, messages, send, sent, formulas },
  context: { dateSystem },
  words,
}: FoundRollout): EarlierRun {
  return {
    ...(communications && { communications: readCommunications(communications, dateSystem, words) }),
    groupSlices: messages ? readGroupSlices(messages) : new Map(),
    problems: communications ? formulasOnSheet(communications, formulas) : [],
    lastMails: messages ? readLastMails(messages) : [],
    sent: sent ? readSentLog(sent, dateSystem, words) : NOTHING_SENT,
    ...(send && { prepared: { sheet: send.name, cell: "A1", batch: preparedBatch(send) } }),
  };
}

/** What stands in the first row under the header Batch. */
function preparedBatch({ grid: [header = [], row = []] }: Worksheet): string {
  const column = header.indexOf(FIELD.batch);
  return column < 0 ? "" : cellText(row[column] ?? null);
}
