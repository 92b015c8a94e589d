import type { CivilDate } from "../calendar/civilDate";
import type { Group } from "../plan/group";
import type { Message } from "../plan/wave";
import { messageRows, type MessageRows } from "./messageRows";
import type { RowWriter } from "./rowWriter";
import type { BatchSections, Section } from "./sections";

/** One message on one send date: what one mail merge sends, since a merge has one subject line. */
export type MergeBatch = {
  /** The text of the Batch column, such as `2026-07-07 Pre-rollout email 1`. */
  readonly id: string;
  readonly message: Message;
  readonly sendDate: CivilDate;
  /** Those that it is still to be sent to; of a batch that was sent, those that it was sent to. */
  readonly groups: readonly Group[];
  /** Whether the person has marked all of it sent that is not cancelled: nothing of it is to be sent any more. */
  readonly isSent: boolean;
  /** Of what is to be sent. */
  readonly rows: MessageRows;
  /** How many of them are for people who were not there when the others got it. */
  readonly missed: number;
  /** How many mails it does not hold any more, as far as its people are the same. */
  readonly settled: Readonly<Record<"sent" | "cancelled", number>>;
};

/** The batches of a plan that go to anybody, or have been sent, in the order in which they are sent. What is cancelled is in none. */
export function mergeBatches(
  batches: ReadonlyMap<string, BatchSections>,
  writer: RowWriter,
): readonly MergeBatch[] {
  return [...batches].flatMap(([id, { toSend, sent, cancelled }]) => {
    const rows = messageRows(toSend, writer);
    const isSent = rows.length === 0;
    const sections = isSent ? sent : toSend;
    const [first] = sections;
    if (first === undefined) return [];
    const { message, sendDate } = first.entry;
    return [
      {
        id,
        message,
        sendDate,
        groups: [...new Set(sections.map(({ group }) => group))],
        isSent,
        rows,
        missed: mailCount(toSend.filter(({ entry }) => entry.reason.kind === "missed")),
        settled: { sent: mailCount(sent), cancelled: mailCount(cancelled) },
      },
    ];
  });
}

function mailCount(sections: readonly Section[]): number {
  return sections.reduce((sum, { people }) => sum + people.length, 0);
}
