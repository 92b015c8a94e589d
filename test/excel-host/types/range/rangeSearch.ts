import { flagArgument, recordArgument, textArgument, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, type HostObject, NULL_OBJECT } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { formatAt, keptCells } from "../../model/sheetCells";
import { shownText } from "../../rules/shownText";
import { rangeObject, type RangeTarget } from "./rangeTarget";

/** Finding cells. */
export const rangeSearch = {
  methods: {
    find: (range: RangeTarget, args: readonly Argument[], host: HostState) => {
      const found = find(range, args, host);
      if (found === undefined) throw new ExcelError("ItemNotFound");
      return found;
    },
    findOrNullObject: (range: RangeTarget, args: readonly Argument[], host: HostState) =>
      find(range, args, host) ?? NULL_OBJECT,
  },
};

/** The first cell whose text holds the words sought, row by row. */
function find(
  range: RangeTarget,
  [text, criteria]: readonly Argument[],
  host: HostState,
): HostObject | undefined {
  const { sheet, area } = range;
  const sought = textArgument(text);
  const options = recordArgument(criteria ?? {});
  const isWhole = flagArgument(options["completeMatch"] ?? false);
  const isCased = flagArgument(options["matchCase"] ?? false);
  const isBackwards =
    wordArgument(options["searchDirection"] ?? "Forward", ["Forward", "Backwards"]) === "Backwards";
  const fold = (value: string): string => (isCased ? value : value.toLowerCase());
  const cells = keptCells(sheet, area).sort((a, b) => a.row - b.row || a.column - b.column);
  const hit = (isBackwards ? cells.reverse() : cells).find(({ row, column, cell }) => {
    const shown = fold(
      shownText(cell.value, formatAt(sheet, row, column).numberFormat, host.workbook.dateSystem),
    );
    return isWhole ? shown === fold(sought) : shown !== "" && shown.includes(fold(sought));
  });
  if (hit === undefined) return undefined;
  return rangeObject(sheet, {
    firstRow: hit.row,
    lastRow: hit.row,
    firstColumn: hit.column,
    lastColumn: hit.column,
  });
}
