import { inputNamed } from "../language/inputNamed";
import type { MonthContext } from "../language/parseMonth";
import { cellText, isEmptyCell } from "./cellText";
import { cellAt, type Cell, type Worksheet } from "./grid";
import { hidingMerge } from "./mergedCells";
import { monthColumns } from "./monthColumns";
import { namedColumns, type NamedColumns } from "./namedColumns";

/** A row that may head a table of groups and months. Indexes are 0-based. */
export type TableHeader = {
  readonly row: number;
  /** Groups or phases. */
  readonly groupColumn: number;
  /** What the header of that column says; absent when it says neither. */
  readonly firstInput?: "group" | "phase";
  /** Of a list; absent where months stand across. */
  readonly monthColumn?: number;
  readonly yearColumn?: number;
  /** Where months stand across; empty for a list. */
  readonly monthColumns: readonly number[];
  readonly usersColumn?: number;
  readonly emailColumn?: number;
};

/** What may head a table on a sheet, from the top and from the left. */
export function findHeaders(worksheet: Worksheet, context: MonthContext): readonly TableHeader[] {
  return worksheet.grid.flatMap((cells, row) => {
    const across = acrossHeader(worksheet, row, context);
    const lists = across !== undefined && across.monthColumns.length > 1 ? [] : listHeaders(cells, row);
    return lists.length > 0 ? lists : (across ?? []);
  });
}

/** Lists stand side by side where an empty column divides their headers; else a row heads one. */
function listHeaders(cells: readonly Cell[], row: number): readonly TableHeader[] {
  const whole = listHeader(row, namedColumns(cells));
  if (whole === undefined) return [];
  const parts = parted(cells).flatMap((part) => listHeader(row, namedColumns(part)) ?? []);
  return parts.length > 0 ? parts : [whole];
}

function listHeader(row: number, named: NamedColumns): TableHeader | undefined {
  const { group, month, year } = named;
  if (group === undefined || month === undefined || group === month) return undefined;
  const columns = {
    monthColumns: [],
    ...otherColumns(named),
    ...(year === undefined ? {} : { yearColumn: year }),
  };
  return { row, groupColumn: group, firstInput: "group", monthColumn: month, ...columns };
}

/** For each run of filled cells, the row with all others emptied, so that columns keep their places. */
function parted(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const starts = cells.flatMap((cell, column) =>
    !isEmptyCell(cell) && isEmptyCell(cells[column - 1] ?? null) ? [column] : [],
  );
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? cells.length;
    return cells.map((cell, column) => (column >= start && column < end ? cell : null));
  });
}

function acrossHeader(worksheet: Worksheet, row: number, context: MonthContext): TableHeader | undefined {
  const cells = worksheet.grid[row] ?? [];
  const named = namedColumns(cells);
  const isNamed = named.group !== undefined || named.phase !== undefined;
  const months = monthColumns(cells, isNamed, context);
  const [firstMonth] = months;
  if (firstMonth === undefined || firstMonth === 0) return undefined;

  const above = columnAbove(worksheet, row, firstMonth - 1);
  const first = firstColumn(named, firstMonth) ?? firstColumn(above, firstMonth);
  if (first === undefined && months.length < 2) return undefined;
  const columns = { monthColumns: months, ...otherColumns(named) };
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

/** What a header names that is merged with cells above the row of the months. */
function columnAbove(worksheet: Worksheet, row: number, column: number): NamedColumns {
  const merge = hidingMerge(worksheet, row, column);
  if (merge?.firstColumn !== column) return {};
  const inputs = inputNamed(cellText(cellAt(worksheet.grid, merge.firstRow, column))).map(
    ({ meaning }) => meaning.input,
  );
  if (inputs.includes("group")) return { group: column };
  return inputs.includes("phase") ? { phase: column } : {};
}

function otherColumns({ users, email }: NamedColumns): Pick<TableHeader, "usersColumn" | "emailColumn"> {
  return {
    ...(users === undefined ? {} : { usersColumn: users }),
    ...(email === undefined ? {} : { emailColumn: email }),
  };
}
