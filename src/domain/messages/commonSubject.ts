import type { MessageRows } from "./messageRows";
import { MAILS_AT_ONCE } from "./mailsAtOnce";
import { FIELD } from "./field";
import type { RowWriter } from "./rowWriter";

/**
 * The subject that all mails of a batch have; `undefined` when they differ, or when there is none. A merge in Word has one subject line for all.
 */
export function* commonSubject(
  rows: MessageRows,
  writer: RowWriter,
): Generator<void, string | undefined, void> {
  const column = rows.columns.indexOf(FIELD.subject);
  let subject: string | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const mail = rows.mailAt(index);
    const text = mail && writer.cell(mail.section, mail.person, column);
    if (index > 0 && text !== subject) return undefined;
    subject = text;
    if (index % MAILS_AT_ONCE === MAILS_AT_ONCE - 1) yield;
  }
  return subject;
}
