import { keysOf } from "../../../language/keysOf";
import { GROUP_DETAILS } from "../../../plan/group";
import { inputNamed } from "../../../recognition/inputNamed";
import { isPlanTitle } from "../../../recognition/isPlanTitle";
import type { MonthContext } from "../../../recognition/parseMonth";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { hidingMerge } from "../../../grid/mergedCells";
import { monthColumns } from "./monthColumns";
import { namedColumns, type NamedColumns } from "../namedColumns";
import type { DetailColumns, FieldColumn } from "./tableLayout";

/** A row that may head a table of groups and months. Indexes are 0-based. */
export type TableHeader = {
  /** The last row of the header, where it takes two. */
  readonly row: number;
  /** Groups, phases or waves. */
  readonly groupColumn: number;
  /** What the header of that column says; absent when it says none of these. */
  readonly firstInput?: FirstInput;
  /** Of a list; absent where months stand across. */
  readonly monthColumn?: number;
  readonly yearColumn?: number;
  /** Where months stand across; empty for a list. */
  readonly monthColumns: readonly number[];
  readonly details: DetailColumns;
  /** Of a list that has further columns. */
  readonly fieldColumns?: readonly FieldColumn[];
};

type FirstInput = "group" | "phase" | "planTitle";

/** What may head a table on a sheet, from the top and from the left. */
export function findHeaders(worksheet: Worksheet, context: MonthContext): readonly TableHeader[] {
  let above: NamedRow = { cells: [], named: {} };
  return worksheet.grid.flatMap((cells, row) => {
    const own: NamedRow = { cells, named: namedColumns(cells) };
    const across = acrossHeader(worksheet, row, own, above, context);
    const lists = across !== undefined && across.monthColumns.length > 1 ? [] : listHeaders(row, own, above);
    above = own;
    return lists.length > 0 ? lists : (across ?? []);
  });
}

/** A row and what it names. */
type NamedRow = { readonly cells: readonly Cell[]; readonly named: NamedColumns };

/** Lists stand side by side where an empty column divides their headers; else a row heads one. */
function listHeaders(row: number, own: NamedRow, above: NamedRow): readonly TableHeader[] {
  const whole = listHeader(row, own) ?? listHeader(row, { cells: own.cells, named: overTwoRows(above, own) });
  if (whole === undefined) return [];
  const parts = parted(own.cells).flatMap(
    (cells) => listHeader(row, { cells, named: namedColumns(cells) }) ?? [],
  );
  return parts.length > 0 ? parts : [whole];
}

function listHeader(row: number, { cells, named }: NamedRow): TableHeader | undefined {
  const { group, month, year } = named;
  if (group === undefined || month === undefined || group === month) return undefined;
  const columns = {
    monthColumns: [],
    details: detailColumns(named),
    ...(year === undefined ? {} : { yearColumn: year }),
    ...furtherColumns(cells, named),
  };
  return { row, groupColumn: group, firstInput: "group", monthColumn: month, ...columns };
}

/** The headed columns of a list that it is not read from; of two with one header the first. */
function furtherColumns(cells: readonly Cell[], named: NamedColumns): Pick<TableHeader, "fieldColumns"> {
  const { group, month, year, aliases } = named;
  const read = [group, month, year, aliases, ...Object.values(detailColumns(named))];
  const headers = new Map<string, FieldColumn>();
  cells.forEach((cell, columnIndex) => {
    const header = cellText(cell);
    if (header !== "" && !read.includes(columnIndex) && !headers.has(header))
      headers.set(header, { header, columnIndex });
  });
  return headers.size === 0 ? {} : { fieldColumns: [...headers.values()] };
}

/**
 * What two rows name together, where each names something and neither is a header alone: a cell of the lower row, after
 * what stands above it or without, else the cell above an empty one.
 */
function overTwoRows(upper: NamedRow, lower: NamedRow): NamedColumns {
  const isHeader = upper.named.group !== undefined && upper.named.month !== undefined;
  if (isHeader || [upper, lower].some(({ named }) => Object.keys(named).length === 0)) return {};
  const width = Math.max(upper.cells.length, lower.cells.length);
  return namedColumns(
    Array.from({ length: width }, (_, column): Cell => {
      const [upperText, lowerText] = [upper, lower].map(({ cells }) => cellText(cells[column] ?? null));
      const both = `${upperText ?? ""} ${lowerText ?? ""}`.trim();
      return lowerText === "" || inputNamed(both).length > 0 ? both : (lowerText ?? null);
    }),
  );
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

function acrossHeader(
  worksheet: Worksheet,
  row: number,
  { cells, named }: NamedRow,
  upper: NamedRow,
  context: MonthContext,
): TableHeader | undefined {
  const title = cells.findIndex((cell) => typeof cell === "string" && isPlanTitle(cell));
  const isNamed = named.group !== undefined || named.phase !== undefined || title >= 0;
  const months = monthColumns(cells, isNamed, context);
  const [firstMonth] = months;
  if (firstMonth === undefined || firstMonth === 0) return undefined;

  const above = months.length > 1 ? namedAbove(upper, cells) : columnAbove(worksheet, row, firstMonth - 1);
  const first =
    firstColumn(named, firstMonth) ??
    (title >= 0 && title < firstMonth ? ({ column: title, input: "planTitle" } as const) : undefined) ??
    firstColumn(above, firstMonth);
  if (first === undefined && months.length < 2) return undefined;
  const columns = {
    monthColumns: months,
    details: { ...detailColumns(above), ...detailColumns(named) },
  };
  return first === undefined
    ? { row, groupColumn: firstMonth - 1, ...columns }
    : { row, groupColumn: first.column, firstInput: first.input, ...columns };
}

function firstColumn(
  { group, phase }: NamedColumns,
  firstMonth: number,
): { column: number; input: FirstInput } | undefined {
  if (group !== undefined && group < firstMonth) return { column: group, input: "group" };
  if (phase !== undefined && phase < firstMonth) return { column: phase, input: "phase" };
  return undefined;
}

/** What the row above the months names over cells that are empty. */
function namedAbove({ named }: NamedRow, cells: readonly Cell[]): NamedColumns {
  return Object.fromEntries(Object.entries(named).filter(([, column]) => isEmptyCell(cells[column] ?? null)));
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

function detailColumns(named: NamedColumns): DetailColumns {
  const columns = keysOf(GROUP_DETAILS).map((detail) => [detail, named[detail]] as const);
  return Object.fromEntries(columns.filter(([, column]) => column !== undefined));
}
