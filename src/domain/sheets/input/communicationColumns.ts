import { agreedMeaning } from "../../language/agreedMeaning";
import { communicationColumnNamed } from "../../recognition/communicationNamed";
import type { CommunicationColumn } from "../../vocabulary/communications";
import { LANGUAGE_TAGS } from "../../language/languageTag";
import type { Term } from "../../language/termIndex";
import { cellText } from "../../grid/cellText";
import type { Cell } from "../../grid/grid";

/** The 0-based columns that a header row of the Communications sheet names. */
export type CommunicationColumns = ReadonlyMap<CommunicationColumn, number>;

/** The columns that say what was sent, and when, and what must not move. Our sheet always has them. */
export const NEEDED_COLUMNS = ["sendDate", "status", "lockedDate", "sent"] as const;

/**
 * The columns of a header row, all by the words of one language: the one that knows the most of them. So a column that
 * the person added is theirs, even if another language has that word for one of ours; unless ours is one of {@link NEEDED_COLUMNS} and is
 * there in no other way.
 */
export function communicationColumns(row: readonly Cell[]): CommunicationColumns {
  const named = row.map((cell) => (typeof cell === "string" ? communicationColumnNamed(cellText(cell)) : []));
  let most: CommunicationColumns = new Map();
  for (const language of LANGUAGE_TAGS) {
    const columns = new Map<CommunicationColumn, number>();
    named.forEach((terms, column) => {
      const meaning = terms.find(({ tag }) => tag === language)?.meaning;
      if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
    });
    if (columns.size > most.size) most = columns;
  }
  return withNeeded(most, named);
}

function withNeeded(
  columns: CommunicationColumns,
  named: readonly (readonly Term<CommunicationColumn>[])[],
): CommunicationColumns {
  const taken = new Set(columns.values());
  const more = new Map<CommunicationColumn, number>();
  named.forEach((terms, column) => {
    const meaning = taken.has(column) ? undefined : agreedMeaning(terms, undefined);
    const needed = NEEDED_COLUMNS.find((name) => name === meaning);
    if (needed !== undefined && !columns.has(needed) && !more.has(needed)) more.set(needed, column);
  });
  return new Map([...columns, ...more]);
}
