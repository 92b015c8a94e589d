import { flagArgument, optional, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import type { Argument } from "../../engine/objectType";
import { Unimplemented } from "../../engine/unimplemented";
import type { HostState } from "../../hostState";
import { columnCount, intersection, isOnSheet, isUnbounded, rowCount } from "../../model/rectangle";
import {
  clearFormat,
  forEachCell,
  formatAt,
  keptCells,
  putContents,
  putFormat,
} from "../../model/sheetCells";
import { cellKey } from "../../model/workbookModel";
import { assertCellsOpen, assertSheetOpen, someLocked } from "../../rules/access";
import { clearConditionalFormats, clearValidation } from "../../rules/clearRules";
import { edited } from "../../rules/enterCells";
import { selectCells } from "../../rules/selection";
import { shiftCells } from "../../rules/shiftCells";
import { rangeArgument, rangeObject, type RangeTarget } from "./rangeTarget";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;
const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** What changes the cells of a range. */
export const rangeEditing = {
  methods: {
    clear: (range: RangeTarget, [applyTo]: readonly Argument[], host: HostState) => {
      const { sheet, area } = range;
      const what = optional(applyTo, (value) => wordArgument(value, APPLY_TO), "All");
      if (what === "ResetContents") throw new Unimplemented("Range.clear(ResetContents)");
      if (what !== "Formats" && sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
        throw new Unimplemented("Range.clear() over a table");
      }
      if (what === "Formats") assertSheetOpen(sheet, host, "allowFormatCells");
      else
        assertCellsOpen(sheet, () => someLocked(area, (row, column) => formatAt(sheet, row, column)), host);
      if (what === "All" || what === "Contents") {
        for (const { row, column } of keptCells(sheet, area)) putContents(sheet, row, column, "");
        host.events.emit("changed", sheet.id, edited(area));
      }
      if (what === "All") clearValidation(sheet, area);
      if (what === "All" || what === "Formats") clearFormat(sheet, area);
      if (what === "All" || what === "Formats") {
        sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
        clearConditionalFormats(sheet, area);
      }
    },
    copyFrom: (
      range: RangeTarget,
      [source, type, skipBlanks, transpose]: readonly Argument[],
      host: HostState,
    ) => {
      const { sheet, area } = range;
      const from = rangeArgument(source, sheet, host);
      const what = optional(type, (value) => wordArgument(value, COPY_TYPES), "All");
      if (optional(transpose, flagArgument, false)) throw new Unimplemented("Range.copyFrom(transpose)");
      if (what === "Link" || isUnbounded(from.area))
        throw new Unimplemented(`Range.copyFrom(${what}) of this range`);
      copyCells(from, { sheet, area }, what, optional(skipBlanks, flagArgument, false), host);
    },
    select: ({ sheet, area }: RangeTarget, _: readonly Argument[], host: HostState) =>
      selectCells(sheet, area, host),
    insert: (range: RangeTarget, [shift]: readonly Argument[], host: HostState) => {
      const { sheet, area } = range;
      const direction = wordArgument(shift, ["Down", "Right"]);
      assertSheetOpen(sheet, host, direction === "Down" ? "allowInsertRows" : "allowInsertColumns");
      shiftCells(sheet, area, direction === "Down" ? "rows" : "columns", "insert", host);
      return rangeObject(sheet, { ...area });
    },
    delete: (range: RangeTarget, [shift]: readonly Argument[], host: HostState) => {
      const { sheet, area } = range;
      const direction = wordArgument(shift, ["Up", "Left"]);
      assertSheetOpen(sheet, host, direction === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
      shiftCells(sheet, area, direction === "Up" ? "rows" : "columns", "delete", host);
    },
  },
};

/** A target that is smaller than the source grows to its size; one that is a multiple of it is filled. */
function copyCells(
  from: RangeTarget,
  to: RangeTarget,
  what: string,
  skipBlanks: boolean,
  host: HostState,
): void {
  const rows = rowCount(from.area);
  const columns = columnCount(from.area);
  const isMultiple = rowCount(to.area) % rows === 0 && columnCount(to.area) % columns === 0;
  const area = isMultiple
    ? to.area
    : { ...to.area, lastRow: to.area.firstRow + rows - 1, lastColumn: to.area.firstColumn + columns - 1 };
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument");
  assertCellsOpen(to.sheet, () => someLocked(area, (row, column) => formatAt(to.sheet, row, column)), host);
  const copies: (() => void)[] = [];
  forEachCell(area, (row, column) => {
    const sourceRow = from.area.firstRow + ((row - area.firstRow) % rows);
    const sourceColumn = from.area.firstColumn + ((column - area.firstColumn) % columns);
    const cell = from.sheet.cells.get(cellKey(sourceRow, sourceColumn));
    const format = formatAt(from.sheet, sourceRow, sourceColumn);
    if (skipBlanks && (cell?.value ?? "") === "") return;
    if (cell?.formula !== undefined && what !== "Values" && what !== "Formats") {
      throw new Unimplemented("Range.copyFrom of formulas");
    }
    if (what !== "Formats") copies.push(() => putContents(to.sheet, row, column, cell?.value ?? ""));
    if (what === "All" || what === "Formats") copies.push(() => putFormat(to.sheet, row, column, format));
  });
  for (const copy of copies) copy();
}
