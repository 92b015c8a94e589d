import { inputNamed } from "../../recognition/inputNamed";
import { optOutNamed } from "../../recognition/optOutNamed";
import type { Cell } from "../../grid/grid";

/** The 0-based columns that a header row names as ones in which a mark keeps a person out of every message: there may be several. */
export function optOutColumns(header: readonly Cell[]): readonly number[] {
  return columnsWhere(header, (text) => optOutNamed(text) !== undefined);
}

/** The 0-based columns that a header row names as addresses. */
export function emailColumns(header: readonly Cell[]): readonly number[] {
  return columnsWhere(header, (text) => inputNamed(text).some(({ meaning }) => meaning.input === "email"));
}

function columnsWhere(header: readonly Cell[], isOne: (text: string) => boolean): readonly number[] {
  return header.flatMap((cell, column) => (typeof cell === "string" && isOne(cell) ? [column] : []));
}
