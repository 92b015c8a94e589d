import { cellText } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { sourceOf } from "../../../grid/sourceOf";
import { LANGUAGE_NAMES } from "../../../language/languageNames";
import { parseHeadCount } from "../../../language/parseHeadCount";
import { parseLanguage } from "../../../language/parseLanguage";
import type { CellReference } from "../../../plan/cellReference";
import { detailsOf, type DetailValues, type GroupDetail, type GroupDetails } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import { isUnmarked } from "../gridMark";
import { parseAddresses } from "../parseAddresses";
import type { TableLayout } from "./tableLayout";

/** How a cell of a kind is read. */
type DetailReader<Value> = {
  /** `undefined` when it says nothing, or cannot be read. */
  readonly read: (cell: Cell) => Value | undefined;
  readonly saysNothing: (cell: Cell) => boolean;
  /** What is wrong with a cell that says something and cannot be read; absent where every text can be. */
  readonly problem?: (found: string, source: CellReference, header: string) => Problem;
};

const READERS: { readonly [Kind in keyof DetailValues]: DetailReader<DetailValues[Kind]> } = {
  headCount: {
    read: headCount,
    saysNothing: isUnmarked,
    problem: (found, source) => ({ code: "unknown-users", ...source, found }),
  },
  addresses: {
    read: (cell) => parseAddresses(typeof cell === "string" ? cell : cellText(cell)),
    saysNothing: isUnmarked,
    problem: (found, source) => ({ code: "not-an-address", ...source, found }),
  },
  text: { read: (cell) => (isDash(cell) ? undefined : cellText(cell)), saysNothing: isDash },
  language: {
    read: (cell) => parseLanguage(cellText(cell)),
    saysNothing: isDash,
    problem: (found, source, name) => ({
      code: "not-a-choice",
      ...source,
      name,
      found,
      choices: Object.values(LANGUAGE_NAMES),
    }),
  },
};

/**
 * Reads what a row of a table says of its group in the columns that a table may have or lack.
 *
 * @param readable - The cell of a 0-based column, or `null` when it is empty or has an error.
 */
export function readGroupDetails(
  worksheet: Worksheet,
  { headerRow, details: columns }: TableLayout,
  row: number,
  readable: (column: number) => Cell,
): { readonly details: GroupDetails; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <Detail extends GroupDetail, Value>(
    wanted: readonly Detail[],
    reader: DetailReader<Value>,
  ): Partial<Record<Detail, Value>> => {
    const found: Partial<Record<Detail, Value>> = {};
    for (const detail of wanted) {
      const column = columns[detail];
      if (column === undefined) continue;
      const cell = readable(column);
      const value = reader.read(cell);
      if (value !== undefined) found[detail] = value;
      else if (!reader.saysNothing(cell) && reader.problem) {
        const header = cellText(cellAt(worksheet.grid, headerRow, column));
        problems.push(reader.problem(foundText(cell), sourceOf(worksheet, row, column), header));
      }
    }
    return found;
  };
  const details = {
    ...read(detailsOf("headCount"), READERS.headCount),
    ...read(detailsOf("addresses"), READERS.addresses),
    ...read(detailsOf("text"), READERS.text),
    ...read(detailsOf("language"), READERS.language),
  };
  return { details, problems };
}

function headCount(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isSafeInteger(cell) && cell >= 0 ? cell : undefined;
  return typeof cell === "string" ? parseHeadCount(cell) : undefined;
}

function isDash(cell: Cell): boolean {
  return /^[-–—]*$/.test(cellText(cell));
}
