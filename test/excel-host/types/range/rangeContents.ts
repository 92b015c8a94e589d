import { integerArgument, textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, type ObjectType, type Scalar } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { cellCount, columnCount, isUnbounded, rowCount } from "../../model/rectangle";
import { changeFormat, formatAt, valueAt } from "../../model/sheetCells";
import { cellKey, type CellValue } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertCellsOpen, assertSheetOpen, someLocked } from "../../rules/access";
import { enterCells } from "../../rules/enterCells";
import { shownText } from "../../rules/shownText";
import type { RangeTarget } from "./rangeTarget";

/** What the cells of a range hold. */
export const rangeContents: {
  readonly scalars: { readonly [name: string]: Scalar<RangeTarget> };
  readonly methods: NonNullable<ObjectType<RangeTarget>["methods"]>;
} = {
  scalars: {
    values: {
      read: (range, host) =>
        readCells(range, host, (row, column) => asJson(valueAt(range.sheet, row, column))),
      write: writeContents,
    },
    formulas: { read: readFormulas, write: writeContents },
    formulasLocal: { read: readFormulas, write: writeContents },
    text: {
      read: (range, host) =>
        readCells(range, host, (row, column) => {
          const { numberFormat } = formatAt(range.sheet, row, column);
          return shownText(valueAt(range.sheet, row, column), numberFormat, host.workbook.dateSystem);
        }),
    },
    valueTypes: {
      read: (range, host) =>
        readCells(range, host, (row, column) => valueType(valueAt(range.sheet, row, column))),
    },
    numberFormat: { read: readNumberFormats, write: writeNumberFormats },
    numberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    hasSpill: { read: () => false },
  },
  methods: {
    /** Office.js writes more than 1,500 cells piece by piece, and has the size of the whole checked before. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (integerArgument(rows) !== rowCount(area) || integerArgument(columns) !== columnCount(area)) {
        throw new ExcelError("InvalidArgument", WRONG_DIMENSIONS);
      }
    },
  },
};

function readFormulas(range: RangeTarget, host: HostState): Json {
  return readCells(range, host, (row, column) => {
    const cell = range.sheet.cells.get(cellKey(row, column));
    return cell?.formula ?? asJson(cell?.value ?? "");
  });
}

function readNumberFormats(range: RangeTarget, host: HostState): Json {
  return readCells(range, host, (row, column) => formatAt(range.sheet, row, column).numberFormat);
}

/** Whole rows and columns read `null`; so much that Excel gives up is an error. */
function readCells(range: RangeTarget, host: HostState, read: (row: number, column: number) => Json): Json {
  const { area } = range;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > host.maxCells) throw new ExcelError("RangeExceedsLimit");
  host.counts.cellsRead += cellCount(area);
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) =>
      read(area.firstRow + row, area.firstColumn + column),
    ),
  );
}

function asJson(value: CellValue): Json {
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

function writeContents(range: RangeTarget, value: Argument, host: HostState): void {
  const { sheet, area } = range;
  assertCellsOpen(sheet, () => someLocked(area, (row, column) => formatAt(sheet, row, column)), host);
  const rows = matrixArgument(range, value, host);
  enterCells(sheet, area, rows, host);
  host.counts.cellsWritten += cellCount(area);
}

function writeNumberFormats(range: RangeTarget, value: Argument, host: HostState): void {
  const { sheet, area } = range;
  assertSheetOpen(sheet, host, "allowFormatCells");
  const rows = matrixArgument(range, value, host).map((row) =>
    row.map((code) => (code === null ? null : textArgument(code) || "General")),
  );
  rows.forEach((row, rowIndex) =>
    runsOf(row).forEach(({ code, first, last }) => {
      const firstRow = area.firstRow + rowIndex;
      const cells = {
        firstRow,
        lastRow: firstRow,
        firstColumn: area.firstColumn + first,
        lastColumn: area.firstColumn + last,
      };
      if (code !== null) changeFormat(sheet, cells, (format) => ({ ...format, numberFormat: code }));
    }),
  );
}

/** Neighbours of the same value. */
function runsOf<Code>(
  row: readonly Code[],
): readonly { readonly code: Code; readonly first: number; readonly last: number }[] {
  const runs: { code: Code; first: number; last: number }[] = [];
  row.forEach((code, index) => {
    const run = runs.at(-1);
    if (run !== undefined && run.code === code) run.last = index;
    else runs.push({ code, first: index, last: index });
  });
  return runs;
}

/** One value for each cell: from a matrix of the range's own size, or from one value for all of them. */
function matrixArgument(
  { area }: RangeTarget,
  value: Argument,
  host: HostState,
): readonly (readonly Json[])[] {
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  if (cellCount(area) > host.maxCells) throw new ExcelError("RangeExceedsLimit");
  if (value === undefined || value instanceof HostObject) throw new ExcelError("InvalidArgument");
  if (!Array.isArray(value)) {
    return Array.from({ length: rowCount(area) }, () =>
      Array.from({ length: columnCount(area) }, () => value),
    );
  }
  const rows = value as readonly Json[]; // Array.isArray gives any[].
  const isFitting =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!isFitting) throw new ExcelError("InvalidArgument", WRONG_DIMENSIONS);
  return rows as readonly (readonly Json[])[]; // Just checked.
}

const WRONG_DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
