/**
 * The records of a CSV text by the grammar of RFC 4180, section 2, and nothing beyond it.
 *
 * @throws Error where the text is not of that grammar.
 */
export function parseCsv(text: string, separator: string): readonly (readonly string[])[] {
  const field = /"((?:[^"]|"")*)"|([^"\r\n]*)/y;
  const records: string[][] = [[]];
  let position = 0;
  for (;;) {
    field.lastIndex = position;
    const match = field.exec(text);
    // An unquoted field ends at a separator, of which the pattern knows nothing.
    const plain = match?.[2]?.split(separator)[0];
    records.at(-1)?.push(plain ?? (match?.[1] ?? "").replaceAll('""', '"'));
    position += plain?.length ?? match?.[0].length ?? 0;
    if (position === text.length) return records;
    if (text[position] === separator) {
      position += 1;
    } else if (text.startsWith("\r\n", position)) {
      position += 2;
      if (position === text.length) return records;
      records.push([]);
    } else {
      throw new Error(`At ${String(position)} stands ${JSON.stringify(text.slice(position, position + 10))}`);
    }
  }
}
