import { inputNamed } from "../language/inputNamed";
import type { MonthContext } from "../language/parseMonth";
import type { InputName } from "../language/words";
import { cellText } from "./cellText";
import { cellAt, type Worksheet } from "./grid";
import { hidingMerge } from "./mergedCells";
import { monthColumns } from "./monthColumns";

/** A row that may head a table of groups and months. Indexes are 0-based. */
export type TableHeader = {
  readonly row: number;
  /** Groups or phases. */
  readonly groupColumn: number;
  /** What the header of that column says; absent when it says neither. */
  readonly firstInput?: "group" | "phase";
  /** Of a list; absent where months stand across. */
  readonly monthColumn?: number;
  /** Where months stand across; empty for a list. */
  readonly monthColumns: readonly number[];
  readonly usersColumn?: number;
  readonly emailColumn?: number;
};

/** The rows of a sheet that may head a table, from the top. */
export function findHeaders(worksheet: Worksheet, context: MonthContext): readonly TableHeader[] {
  return worksheet.grid.flatMap((_, row) => {
    const named = namedColumns(worksheet, row);
    return listHeader(row, named) ?? acrossHeader(worksheet, row, named, context) ?? [];
  });
}

function listHeader(row: number, named: NamedColumns): TableHeader | undefined {
  const { group, month } = named;
  if (group === undefined || month === undefined || group === month) return undefined;
  return {
    row,
    groupColumn: group,
    firstInput: "group",
    monthColumn: month,
    monthColumns: [],
    ...otherColumns(named),
  };
}

function acrossHeader(
  worksheet: Worksheet,
  row: number,
  named: NamedColumns,
  context: MonthContext,
): TableHeader | undefined {
  const cells = worksheet.grid[row] ?? [];
  const isNamed = named.group !== undefined || named.phase !== undefined;
  const textMonths = monthColumns(cells, isNamed, context);
  const firstMonth = textMonths[0];
  if (firstMonth === undefined || firstMonth === 0) return undefined;

  const first =
    firstColumn(named, firstMonth) ?? firstColumn(columnAbove(worksheet, row, firstMonth - 1), firstMonth);
  if (first === undefined && textMonths.length < 2) return undefined;
  const columns = { monthColumns: textMonths, ...otherColumns(named) };
  return first === undefined
    ? { row, groupColumn: firstMonth - 1, ...columns }
    : { row, groupColumn: first.column, firstInput: first.input, ...columns };
}

function firstColumn(
  { group, phase }: NamedColumns,
  firstMonth: number,
): { column: number; input: "group" | "phase" } | undefined {
  if (group !== undefined && group < firstMonth) return { column: group, input: "group" };
  if (phase !== undefined && phase < firstMonth) return { column: phase, input: "phase" };
  return undefined;
}

type NamedColumns = { readonly [Input in InputName]?: number };

/** The column of each input that a row names; of several the one with the more usual word, else the first. */
function namedColumns({ grid }: Worksheet, row: number): NamedColumns {
  const columns: { [Input in InputName]?: number } = {};
  const ranks = new Map<InputName, number>();
  (grid[row] ?? []).forEach((cell, column) => {
    if (typeof cell !== "string") return;
    for (const { meaning } of inputNamed(cell)) {
      if (meaning.rank >= (ranks.get(meaning.input) ?? Infinity)) continue;
      ranks.set(meaning.input, meaning.rank);
      columns[meaning.input] = column;
    }
  });
  return columns;
}

/** What a header names that is merged with cells above the row of the months. */
function columnAbove(worksheet: Worksheet, row: number, column: number): NamedColumns {
  const merge = hidingMerge(worksheet, row, column);
  if (merge?.firstColumn !== column) return {};
  const inputs = inputNamed(cellText(cellAt(worksheet.grid, merge.firstRow, column)));
  const names = (input: InputName): boolean => inputs.some(({ meaning }) => meaning.input === input);
  return { ...(names("group") ? { group: column } : {}), ...(names("phase") ? { phase: column } : {}) };
}

function otherColumns({ users, email }: NamedColumns): Pick<TableHeader, "usersColumn" | "emailColumn"> {
  return {
    ...(users === undefined ? {} : { usersColumn: users }),
    ...(email === undefined ? {} : { emailColumn: email }),
  };
}
