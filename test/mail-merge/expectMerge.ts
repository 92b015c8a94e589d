import { readFileSync } from "node:fs";
import { recordsOf, type MessageRows } from "../../src/domain/messages/messageRows";
import { markedDocument, markedTexts } from "./markedDocument";
import type { MergeSource, Writer } from "./startWriter";

const LETTER = readFileSync("assets/send.docx");

/** Fails unless a merge of a source finds just these rows, reads each text of each column as it is, and takes every column for texts. */
export async function expectRows(writer: Writer, source: MergeSource, messages: MessageRows): Promise<void> {
  const { columns } = messages;
  const merged = await writer.merge(source, await markedDocument(columns));
  expect(merged.columns).toEqual(columns.map((name) => ({ name, type: "VARCHAR" })));
  expect(merged.texts.map((text) => markedTexts(text, columns))).toEqual([...messages]);
}

/** Fails unless the starter document, merged with a source, reads as these rows say. */
export async function expectLetters(
  writer: Writer,
  source: MergeSource,
  messages: MessageRows,
): Promise<void> {
  const { texts } = await writer.merge(source, LETTER);
  expect(texts).toEqual(
    recordsOf(messages).map(
      ({ Subject = "", Body = "", Group = "", SendDateLong = "" }) =>
        `${Subject}\n${Body}\n${Group} · ${SendDateLong}\n`,
    ),
  );
}
