import type { MessageRows } from "./messageRows";
import { MAILS_AT_ONCE } from "./mailsAtOnce";
import { FIELD } from "./field";
import { addressKey } from "./recipient";
import type { RowWriter } from "./rowWriter";

/** A mail to look for among those of a batch. After the last row the search goes on from the first. */
export type MailQuery =
  /** The one with the longest body. */
  | { readonly kind: "longest" }
  /** The next after a row, by its 0-based index, that there is something to know of. */
  | { readonly kind: "noted"; readonly after: number }
  /** The next after a row to an address that holds a text. */
  | { readonly kind: "address"; readonly text: string; readonly after: number };

/**
 * Looks for a mail, and stops every few hundred mails so that a page can go on living meanwhile.
 *
 * @returns The 0-based index of its row; `undefined` when there is none.
 */
export function* findMail(
  rows: MessageRows,
  writer: RowWriter,
  query: MailQuery,
): Generator<void, number | undefined, void> {
  if (query.kind === "longest") return yield* longest(rows, writer);
  const isWanted = query.kind === "noted" ? hasNotes(rows, writer) : isTo(rows, query.text);
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (query.after + step) % rows.length;
    if (isWanted(index)) return index;
    if (step % MAILS_AT_ONCE === 0) yield;
  }
  return undefined;
}

function* longest(rows: MessageRows, writer: RowWriter): Generator<void, number | undefined, void> {
  const column = rows.columns.indexOf(FIELD.body);
  let found: { readonly index: number; readonly length: number } | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const mail = rows.mailAt(index);
    const length = mail === undefined ? 0 : writer.cell(mail.section, mail.person, column).length;
    if (found === undefined || length > found.length) found = { index, length };
    if (index % MAILS_AT_ONCE === MAILS_AT_ONCE - 1) yield;
  }
  return found?.index;
}

function hasNotes(rows: MessageRows, writer: RowWriter): (index: number) => boolean {
  return (index) => {
    const mail = rows.mailAt(index);
    if (mail === undefined) return false;
    const { replaced, language } = writer.notes(mail.section, mail.person);
    return replaced.length > 0 || language !== undefined;
  };
}

function isTo(rows: MessageRows, text: string): (index: number) => boolean {
  const wanted = addressKey(text.trim());
  return (index) => addressKey(rows.mailAt(index)?.person.address ?? "").includes(wanted);
}
