import type { DraftRows, SheetDraft } from "../domain/grid/sheetDraft";
import { isWithin } from "./draftRanges";
import { isDefinedName } from "./isDefinedName";

/** A header of a table is at most so long. */
const MAX_HEADER_CHARACTERS = 255;

/** What is wrong with a draft's table; `undefined` when nothing is, or when there is none. */
export function tableFault({ table, rows, names }: SheetDraft<DraftRows>): string | undefined {
  if (table === undefined) return undefined;
  const { name, range } = table;
  if (!isDefinedName(name)) return `"${name}" is not a table's name`;
  if (names.some((item) => item.name.toLowerCase() === name.toLowerCase())) return "a name twice";
  if (!isWithin(range, rows.length, rows.at(0)?.length ?? 0)) return "a table outside the rows";
  if (range.firstRow === range.lastRow) return "a table without a row below its header";
  const headers = rows.at(range.firstRow)?.slice(range.firstColumn, range.lastColumn + 1) ?? [];
  const texts = headers.flatMap((header) =>
    typeof header === "string" && header !== "" && header.length <= MAX_HEADER_CHARACTERS
      ? [header.toLowerCase()]
      : [],
  );
  return texts.length < headers.length || new Set(texts).size < texts.length
    ? "a table's headers must be texts of their own"
    : undefined;
}
