import { readFileSync } from "node:fs";
import type { MessageRecord } from "../../src/domain/messages/messageRows";
import { markedDocument, markedTexts } from "./markedDocument";
import type { Merged, MergeSource, Writer } from "./startWriter";

const LETTER = readFileSync("assets/send.docx");

/** What a mail merge makes of the rows of a source, in their order. */
export type MergedRecords = {
  readonly columns: Merged["columns"];
  /** What stands in a document for each column. */
  readonly records: readonly MessageRecord[];
  /** The starter document. */
  readonly letters: readonly string[];
};

/** Merges all rows of a source: each column on its own, and the starter document. */
export async function mergedRecords(
  writer: Writer,
  source: MergeSource,
  columns: readonly string[],
): Promise<MergedRecords> {
  const [marked, letter] = await writer.merge(source, [
    { document: await markedDocument(columns) },
    { document: LETTER },
  ]);
  return {
    columns: marked?.columns ?? [],
    records: marked?.texts.map((text) => markedTexts(text, columns)) ?? [],
    letters: letter?.texts ?? [],
  };
}

/** What a mail merge has to make of some rows: the same texts, and every column a text. */
export function asWritten(records: readonly MessageRecord[]): MergedRecords {
  return {
    columns: columnsOf(records).map((name) => ({ name, type: "VARCHAR" })),
    records,
    letters: records.map(
      ({ Subject = "", Body = "", Group = "", SendDateLong = "" }) =>
        `${Subject}\n${Body}\n${Group} · ${SendDateLong}\n`,
    ),
  };
}

/** The columns of some rows, in their order. */
export function columnsOf(records: readonly MessageRecord[]): readonly string[] {
  return Object.keys(records[0] ?? {});
}
