import type { DateSystem } from "../../../calendar/civilDate";
import type { YearMonth } from "../../../calendar/yearMonth";
import type { Words } from "../../../words/words";
import { textCell } from "./communicationCells";
import { isEmptyCell } from "../../../grid/cellText";
import type { Cell } from "../../../grid/grid";
import { parseDay } from "../../input/parseDay";
import type { CellStyle, DraftCell } from "../../../grid/sheetDraft";

/** A column that the person added, as it is written again. */
export type OwnColumn = {
  readonly header: string;
  readonly cells: readonly DraftCell[];
  readonly style: CellStyle;
};

/** What the person's columns are written beside. */
export type OwnColumnsContext = {
  readonly words: Words;
  readonly dateSystem: DateSystem;
  readonly months: readonly YearMonth[];
  /** The headers of our columns. */
  readonly taken: readonly string[];
};

/**
 * The columns that the person added. Values stay; a formula is the value it last had. A workbook does not tell us formats, so a column whose
 * numbers are all days in the years of the plan, or the year before or after, is written as dates.
 *
 * @param cellRows - For each row the person's cells, in the order of the headers.
 */
export function ownColumns(
  headers: readonly string[],
  cellRows: readonly (readonly Cell[])[],
  context: OwnColumnsContext,
): readonly OwnColumn[] {
  const taken = new Set(context.taken.map((header) => header.toLowerCase()));
  return headers.map((header, index) => {
    const cells = cellRows.map((row) => row[index] ?? null);
    const free = freeHeader(header, context.words.communications.unnamedColumn, taken);
    taken.add(free.toLowerCase());
    return {
      header: free,
      cells: cells.map((cell) => (typeof cell === "number" ? cell : textCell(cell))),
      style: styleOf(cells, context),
    };
  });
}

/** A header that no column before it has; Excel does not tell upper case from lower in them. */
function freeHeader(header: string, unnamed: string, taken: ReadonlySet<string>): string {
  const wanted = header.slice(0, LONGEST_HEADER);
  const numbered = (number: number): string =>
    wanted === "" ? `${unnamed}${String(number)}` : `${wanted} ${String(number + 1)}`;
  let free = wanted || numbered(1);
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = numbered(number);
  return free;
}

/** Of the 255 characters that Excel takes, with room for a number. */
const LONGEST_HEADER = 250;

function styleOf(cells: readonly Cell[], { words, dateSystem, months }: OwnColumnsContext): CellStyle {
  const years = months.map(({ year }) => year).sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  const isDay = (cell: Cell): boolean => {
    if (typeof cell !== "number" || !Number.isInteger(cell)) return false;
    const date = parseDay(cell, dateSystem);
    return date !== undefined && first - 1 <= date.year && date.year <= last + 1;
  };
  const base: CellStyle = { verticalAlignment: "top" };
  if (!filled.some((cell) => typeof cell === "number")) return { ...base, wrapText: true };
  const areDays = filled.filter((cell) => typeof cell === "number").every(isDay);
  return { ...base, numberFormat: areDays ? words.communications.dateFormat : "General" };
}
