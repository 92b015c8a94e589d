import { foldText } from "../../../language/foldText";
import type { MonthContext } from "../../../recognition/parseMonth";
import { acrossLayout } from "./acrossLayout";
import { cellText } from "../../../grid/cellText";
import { findHeaders, type TableHeader } from "./findHeaders";
import { cellAt, type Worksheet } from "../../../grid/grid";
import type { TableLayout } from "./tableLayout";

/**
 * The tables of groups and months on a sheet, from the top. A list is known by its headers; where months stand across,
 * headers and cells tell what the rows are. A table that only its cells make likely counts where there is no other.
 */
export function findTables(worksheet: Worksheet, context: MonthContext): readonly TableLayout[] {
  const all = findHeaders(worksheet, context);
  const likely = all.filter(
    ({ firstInput, monthColumn, monthColumns }) =>
      monthColumn !== undefined || (firstInput !== undefined && monthColumns.length > 1),
  );
  const headers = (likely.length > 0 ? likely : all).slice(0, MOST_HEADERS);
  const firsts = headers.filter((header, index) =>
    headers.slice(0, index).every((earlier) => !isRepeated(worksheet, earlier, header)),
  );
  return firsts.flatMap((header) => {
    const bodyRows = bodyRowsOf(worksheet, header, headers);
    const { row, monthColumn, ...columns } = header;
    return monthColumn === undefined
      ? (acrossLayout(worksheet, header, bodyRows, context) ?? [])
      : { ...columns, shape: "list", isHeaded: true, headerRow: row, bodyRows, monthColumn };
  });
}

/** Header rows that are tried on one sheet: enough for any plan, few enough for a sheet of a million rows. */
const MOST_HEADERS = 20;

/** The rows below a header, to the next one over the same first column. Where it is repeated, as on each printed page, they go on. */
function bodyRowsOf(
  worksheet: Worksheet,
  header: TableHeader,
  headers: readonly TableHeader[],
): readonly number[] {
  const below = headers.filter(
    ({ row, groupColumn }) => row > header.row && groupColumn === header.groupColumn,
  );
  const end = below.find((other) => !isRepeated(worksheet, header, other))?.row ?? worksheet.grid.length;
  const repeated = new Set(below.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = header.row + 1; row < end; row += 1) if (!repeated.has(row)) rows.push(row);
  return rows;
}

function isRepeated({ grid }: Worksheet, earlier: TableHeader, later: TableHeader): boolean {
  const columns = ({ groupColumn, monthColumn, monthColumns }: TableHeader): readonly number[] => [
    groupColumn,
    ...(monthColumn === undefined ? monthColumns : [monthColumn]),
  ];
  const texts = (header: TableHeader): string =>
    JSON.stringify(
      columns(header).map((column) => [column, foldText(cellText(cellAt(grid, header.row, column)))]),
    );
  return texts(earlier) === texts(later);
}
