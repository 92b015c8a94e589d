import { compareDates, type CivilDate } from "../../../calendar/civilDate";
import type { SentMail } from "../../../messages/sentLog";
import { keyText, type MessageKey } from "../../../plan/messageKey";
import { isSent, type CommunicationRow } from "./communicationsReading";
import type { EarlierCommunication, EarlierCommunications } from "./earlierCommunications";

/** The rows of an earlier run with some messages sent on a day. One that was sent before keeps its day. */
export function markedAsSent(
  earlier: EarlierCommunications,
  keys: readonly MessageKey[],
  on: CivilDate,
): EarlierCommunications {
  const byKey = new Map(earlier.byKey);
  for (const key of keys) {
    const row = byKey.get(keyText(key))?.row ?? newRow(key);
    if (!isSent(row)) byKey.set(keyText(key), { key, row: { ...row, status: "sent", sentDate: on } });
  }
  return { ...earlier, byKey };
}

/** The same with what some mails say they went out on taken back: rows of those messages that have their day are to be sent again. */
export function markedAsNotSent(
  earlier: EarlierCommunications,
  mails: readonly SentMail[],
): EarlierCommunications {
  const isOf = ({ key, row }: EarlierCommunication, { message, group, slice, sentOn }: SentMail): boolean => {
    const mailKey = { message, slice, ...(key.group !== undefined && { group }) };
    const date = row.sentDate ?? row.sendDate;
    return (
      keyText(key) === keyText(mailKey) &&
      sentOn !== undefined &&
      date !== undefined &&
      compareDates(date, sentOn) === 0
    );
  };
  const byKey = new Map(
    [...earlier.byKey].map(([text, entry]) => {
      if (!isSent(entry.row) || !mails.some((mail) => isOf(entry, mail))) return [text, entry] as const;
      const { status: _, sentDate: __, ...row } = entry.row;
      return [text, { ...entry, row }] as const;
    }),
  );
  return { ...earlier, byKey };
}

/** Of a message that no run has written yet. */
function newRow({ message, group = "", slice }: MessageKey): CommunicationRow {
  return {
    message,
    audience: group,
    slice,
    source: { sheet: "", cell: "A1" },
    cells: new Map(),
    ownCells: [],
  };
}
