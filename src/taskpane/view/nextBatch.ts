import type { CivilDate } from "../../domain/calendar/civilDate";
import { joinList } from "../../domain/language/joinList";
import type { LanguageTag } from "../../domain/language/languageTag";
import { longDate } from "../../domain/language/monthNames";
import { batchTiming, type MergeBatch } from "../../domain/messages/mergeBatch";

/** One message on one send date, as texts to show. */
export type NextBatch = {
  readonly message: string;
  readonly groups: string;
  readonly date: string;
  readonly rowCount: number;
};

/**
 * The first batch whose send date is `today` or later and that is not marked as sent; `undefined` when there is none.
 *
 * @param batches - In the order in which they are sent.
 */
export function nextBatch(
  batches: readonly MergeBatch[],
  today: CivilDate,
  tag: LanguageTag,
): NextBatch | undefined {
  const next = batches.find((batch) => ["due", "coming"].includes(batchTiming(batch, today)));
  return (
    next && {
      message: next.message.name,
      groups: joinList(
        tag,
        next.groups.map(({ name }) => name),
      ),
      date: longDate(tag, next.sendDate),
      rowCount: next.rows.length,
    }
  );
}
