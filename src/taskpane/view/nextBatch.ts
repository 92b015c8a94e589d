import type { MessageRecord } from "../../domain/sheets/messageRecords";
import { isoDateText, type CivilDate } from "../../domain/calendar/civilDate";
import { joinList } from "../../domain/language/joinList";
import type { LanguageTag } from "../../domain/language/languageTag";

/** One message on one send date, as texts to show. */
export type NextBatch = {
  readonly message: string;
  readonly groups: string;
  readonly date: string;
  readonly rowCount: number;
};

/**
 * The first batch whose send date is `today` or later; `undefined` when all have passed.
 *
 * @param messages - Rows of the Messages sheet, in any order.
 */
export function nextBatch(
  messages: readonly MessageRecord[],
  today: CivilDate,
  tag: LanguageTag,
): NextBatch | undefined {
  const fromToday = messages.filter((record) => (record.SendDate ?? "") >= isoDateText(today));
  const dates = fromToday.map((record) => record.SendDate ?? "").sort();
  const first = fromToday.find((record) => record.SendDate === dates[0]);
  if (first === undefined) return undefined;
  const batch = fromToday.filter((record) => record.Batch === first.Batch);
  const groups = new Set(batch.map((record) => record.Group ?? ""));
  return {
    message: first.Message ?? "",
    groups: joinList(tag, [...groups]),
    date: first.SendDateLong ?? "",
    rowCount: batch.length,
  };
}
