/** Rows of texts under the names of their columns, each as long as those. */
export type CsvTable = Iterable<readonly string[]> & { readonly columns: readonly string[] };

/** What stands between two fields: programs in regions with a decimal comma expect a semicolon. */
export type CsvSeparator = "," | ";";

/** Without it Word and Excel take UTF-8 for the code page of Windows. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV (RFC 4180), a row at a time, to be put one behind another and encoded as UTF-8. Every field is quoted: it stays a text, and
 * whatever separator a region is used to may stand in it. Line breaks in a field stay as they are. No line break ends the last row, since
 * Word takes an empty line for a record.
 *
 * @example
 * [...csvText(Object.assign([["ann@example.com", 'Ann "Annie" Ek']], { columns: ["To", "Name"] }), ",")]
 * // ['\uFEFF"To","Name"', '\r\n"ann@example.com","Ann ""Annie"" Ek"']
 */
export function* csvText(table: CsvTable, separator: CsvSeparator): Generator<string, void, undefined> {
  yield BYTE_ORDER_MARK + csvLine(table.columns, separator);
  for (const row of table) yield `\r\n${csvLine(row, separator)}`;
}

function csvLine(fields: readonly string[], separator: CsvSeparator): string {
  return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator);
}
