import { Document, Packer, Paragraph, SimpleMailMergeField, TextRun } from "docx";

/** A Word document with a merge field for each column, each between marks of its own, so that a merged text tells them apart. */
export function markedDocument(columns: readonly string[]): Promise<Uint8Array> {
  const children = columns.map(
    (column) =>
      new Paragraph({
        children: [
          new TextRun(opening(column)),
          new SimpleMailMergeField(column),
          new TextRun(closing(column)),
        ],
      }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/**
 * The texts that a merge has put between the marks, in the order of the columns.
 *
 * @throws Error when the text is anything else but these marks in this order.
 */
export function markedTexts(text: string, columns: readonly string[]): readonly string[] {
  let position = 0;
  return columns.map((column) => {
    const start = position + opening(column).length;
    const end = text.indexOf(closing(column), start);
    if (!text.startsWith(opening(column), position) || end === -1)
      throw new Error(`No marks of ${column} at ${String(position)} of:\n${text}`);
    position = end + closing(column).length + "\n".length;
    return text.slice(start, end);
  });
}

function opening(column: string): string {
  return `⟦${column}:`;
}

function closing(column: string): string {
  return `:${column}⟧`;
}
