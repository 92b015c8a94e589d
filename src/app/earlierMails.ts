import type { CivilDate } from "../domain/calendar/civilDate";
import type { EarlierMails } from "../domain/messages/mails";
import { batchIdsOf, type SentMail } from "../domain/messages/sentLog";
import type { Group } from "../domain/plan/group";
import type { MessageKey } from "../domain/plan/messageKey";
import type { Problem } from "../domain/plan/problem";
import { textCell } from "../domain/sheets/outputs/communications/communicationCells";
import { isSent, NO_COMMUNICATIONS } from "../domain/sheets/outputs/communications/communicationsReading";
import {
  earlierCommunications,
  settledRows,
  type EarlierCommunications,
} from "../domain/sheets/outputs/communications/earlierCommunications";
import { groupOfRow } from "../domain/sheets/outputs/communications/groupOfRow";
import { markedAsNotSent, markedAsSent } from "../domain/sheets/outputs/communications/markedAsSent";
import { plannedNames, type PlannedNames } from "../domain/sheets/outputs/communications/plannedNames";
import { slicesOfRenamed } from "../domain/sheets/outputs/merge/slicesOfRenamed";
import type { SentRow } from "../domain/sheets/outputs/sent/readSentLog";
import { groupsCalled, sentRowsCalled } from "../domain/sheets/outputs/sent/sentRowsCalled";
import type { SheetsReading } from "./readSheets";

/** A batch that is being marked as sent, or of which that is taken back. */
export type SentNow =
  | { readonly mails: readonly SentMail[]; readonly keys: readonly MessageKey[]; readonly on: CivilDate }
  | { readonly takenBack: { readonly batch: string; readonly mails: readonly SentMail[] } };

/** What an earlier run left for the mails of a plan, by what the plan calls its messages and groups. */
type Before = {
  readonly earlier: EarlierCommunications;
  readonly nameOf: PlannedNames["nameOf"];
  readonly problems: readonly Problem[];
  readonly mails: EarlierMails;
  readonly sentRows: readonly SentRow[];
  /** Mails of the batch that is marked with this run. */
  readonly sentNow: readonly SentMail[];
};

/** Puts together what an earlier run left, and what is marked with this one. */
export function earlierMails(
  { registry, planning: { waves }, earlierRun }: SheetsReading,
  groups: readonly Group[],
  now: SentNow | undefined,
): Before {
  const communications = earlierRun.communications ?? NO_COMMUNICATIONS;
  const groupOf = groupOfRow(groups, registry);
  const { nameOf, problems } = plannedNames(waves, communications.rows);
  const called = { message: nameOf, group: groupsCalled(communications.rows, groupOf) };
  const rows = sentRowsCalled(earlierRun.sent.rows, called);
  const back = now !== undefined && "takenBack" in now ? now.takenBack : { batch: "", mails: [] };
  const kept = rows.filter(({ mail }) => mail === undefined || !batchIdsOf(mail).includes(back.batch));
  const found = earlierCommunications(communications, waves, nameOf, groupOf);
  const marked = now !== undefined && "keys" in now ? markedAsSent(found, now.keys, now.on) : found;
  const earlier = markedAsNotSent(marked, back.mails);
  const sentNow = now !== undefined && "mails" in now ? now.mails : [];
  return {
    earlier,
    nameOf,
    problems,
    sentRows: kept,
    sentNow,
    mails: {
      slices: slicesOfRenamed(earlierRun.groupSlices, communications.rows, groupOf),
      settled: settledRows(earlier).map(({ key }) => key),
      sentByHand: settledRows(earlier).flatMap(({ key, row }) => {
        const on = row.sentDate ?? row.sendDate;
        const isDivided = key.group !== undefined && textCell(row.cells.get("slice")) !== null;
        return isSent(row) ? [{ key, isDivided, ...(on && { on }) }] : [];
      }),
      sent: [...kept.flatMap(({ mail }) => mail ?? []), ...sentNow],
      last: earlierRun.lastMails.map((mail) => ({
        ...mail,
        message: called.message(mail.message),
        group: called.group(mail.group),
      })),
    },
  };
}
