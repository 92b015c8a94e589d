import type { CivilDate } from "../calendar/civilDate";
import type { Group } from "../plan/group";
import type { Message } from "../plan/wave";
import { messageRows, type MessageRows } from "./messageRows";
import type { RowWriter } from "./rowWriter";
import type { Section } from "./sections";

/** One message on one send date: what one mail merge sends, since a merge has one subject line. */
export type MergeBatch = {
  /** The text of the Batch column, such as `2026-07-07 Pre-rollout email 1`. */
  readonly id: string;
  readonly message: Message;
  readonly sendDate: CivilDate;
  readonly groups: readonly Group[];
  /** Whether the person has marked all of it sent. */
  readonly isSent: boolean;
  readonly rows: MessageRows;
};

/** The batches of a plan that go to anybody, in the order in which they are sent. */
export function mergeBatches(
  batches: ReadonlyMap<string, readonly Section[]>,
  writer: RowWriter,
): readonly MergeBatch[] {
  return [...batches].flatMap(([id, sections]) => {
    const [first] = sections;
    const rows = messageRows(sections, writer);
    if (first === undefined || rows.length === 0) return [];
    const { message, sendDate } = first.entry;
    return [
      {
        id,
        message,
        sendDate,
        groups: [...new Set(sections.map(({ group }) => group))],
        isSent: sections.every(({ entry }) => entry.reason.kind === "sent"),
        rows,
      },
    ];
  });
}
