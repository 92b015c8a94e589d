import { isoDateText } from "../domain/calendar/civilDate";
import type { MergeBatch } from "../domain/messages/mergeBatch";
import { oneLine } from "./terminal";

/** Why a batch is neither prepared nor written; `undefined` unless it was sent. */
export function sentText({ id, sendDate, isSent }: MergeBatch): string | undefined {
  if (!isSent) return undefined;
  const what = `"${id}" was sent on ${isoDateText(sendDate)}, so it is not sent again`;
  return oneLine(`error: ${what}: if it was not sent, change the status of its rows on Communications`);
}
