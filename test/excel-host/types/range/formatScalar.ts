import type { Argument, Scalar } from "../../engine/objectType";
import type { CellFormat } from "../../model/cellFormat";
import { intersection, isUnbounded } from "../../model/rectangle";
import { changeFormat, formatAt, keptCells } from "../../model/sheetCells";
import type { Json } from "../../protocol/batch";
import { assertSheetOpen } from "../../rules/access";
import type { RangeTarget } from "./rangeTarget";

/** A property of a range's format that is one field of its cells' formats. */
export function formatScalar<Key extends keyof CellFormat>(
  key: Key,
  read: (value: Argument) => CellFormat[Key] & Json,
): Scalar<RangeTarget> {
  return {
    read: (range) => uniformFormat(range, (format) => format[key] as Json), // The fields read this way are plain values.
    write: ({ sheet, area }, value, host) => {
      assertSheetOpen(sheet, host, "allowFormatCells");
      const next = read(value);
      changeFormat(sheet, area, (format) => ({ ...format, [key]: next }));
    },
  };
}

/** What all cells of a range have in common; `null` when they differ. */
export function uniformFormat({ sheet, area }: RangeTarget, pick: (format: CellFormat) => Json): Json {
  const first = pick(formatAt(sheet, area.firstRow, area.firstColumn));
  if (!isUnbounded(area)) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        if (pick(formatAt(sheet, row, column)) !== first) return null;
      }
    }
    return first;
  }
  const layers = [
    ...[...sheet.columnFormats].filter(([column]) =>
      intersection(area, { ...area, firstColumn: column, lastColumn: column }),
    ),
    ...[...sheet.rowFormats].filter(([row]) => intersection(area, { ...area, firstRow: row, lastRow: row })),
  ].map(([, format]) => format);
  const own = keptCells(sheet, area).flatMap(({ cell }) => cell.format ?? []);
  return [...layers, ...own].every((format) => pick(format) === first) ? first : null;
}
