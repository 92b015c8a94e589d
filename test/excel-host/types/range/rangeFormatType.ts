import { flagArgument, integerArgument, numberArgument, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { HostObject, type ObjectType } from "../../engine/objectType";
import { STANDARD_HEIGHT } from "../../model/newSheet";
import { assertSheetOpen } from "../../rules/access";
import { autofitColumns, autofitRows } from "../../rules/autofit";
import { bordersType } from "./bordersType";
import { fillType } from "./fillType";
import { fontType } from "./fontType";
import { formatScalar } from "./formatScalar";
import { formatProtectionType } from "./formatProtectionType";
import type { RangeTarget } from "./rangeTarget";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** Points; 255 characters of the standard font. */
const WIDEST_COLUMN = 1342.5;
const HIGHEST_ROW = 409.5;

/** `Excel.RangeFormat`. */
export const rangeFormatType: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: formatScalar("horizontalAlignment", (value) => wordArgument(value, HORIZONTAL)),
    verticalAlignment: formatScalar("verticalAlignment", (value) => wordArgument(value, VERTICAL)),
    wrapText: formatScalar("wrapText", flagArgument),
    indentLevel: formatScalar("indentLevel", integerArgument),
    textOrientation: formatScalar("textOrientation", integerArgument),
    shrinkToFit: formatScalar("shrinkToFit", flagArgument),
    columnWidth: {
      read: ({ sheet, area }) =>
        uniform(area.firstColumn, area.lastColumn, sheet.columnWidths, sheet.standardWidth),
      write: ({ sheet, area }, value, host) => {
        assertSheetOpen(sheet, host, "allowFormatColumns");
        setSizes(
          area.firstColumn,
          area.lastColumn,
          sheet.columnWidths,
          size(numberArgument(value), WIDEST_COLUMN),
        );
      },
    },
    /** Setting it to `false` has no effect. */
    useStandardWidth: {
      write: ({ sheet, area }, value, host) => {
        assertSheetOpen(sheet, host, "allowFormatColumns");
        if (!flagArgument(value)) return;
        for (const column of [...sheet.columnWidths.keys()]) {
          if (area.firstColumn <= column && column <= area.lastColumn) sheet.columnWidths.delete(column);
        }
      },
    },
    rowHeight: {
      read: ({ sheet, area }) => uniform(area.firstRow, area.lastRow, sheet.rowHeights, STANDARD_HEIGHT),
      write: ({ sheet, area }, value, host) => {
        assertSheetOpen(sheet, host, "allowFormatRows");
        setSizes(area.firstRow, area.lastRow, sheet.rowHeights, size(numberArgument(value), HIGHEST_ROW));
      },
    },
  },
  objects: {
    fill: (range) => HostObject.of(fillType, range),
    font: (range) => HostObject.of(fontType, range),
    borders: (range) => HostObject.of(bordersType, range),
    protection: (range) => HostObject.of(formatProtectionType, range),
  },
  methods: {
    autofitColumns: ({ sheet, area }, _, host) => {
      assertSheetOpen(sheet, host, "allowFormatColumns");
      autofitColumns(sheet, area, host.workbook.dateSystem);
    },
    autofitRows: ({ sheet, area }, _, host) => {
      assertSheetOpen(sheet, host, "allowFormatRows");
      autofitRows(sheet, area);
    },
  },
};

function size(points: number, largest: number): number {
  if (points < 0 || points > largest) throw new ExcelError("InvalidArgument");
  return points;
}

/** The size that all have; `null` when they differ. */
function uniform(
  first: number,
  last: number,
  sizes: ReadonlyMap<number, number>,
  standard: number,
): number | null {
  const own = [...sizes].filter(([index]) => first <= index && index <= last);
  const [, some = standard] = own[0] ?? [];
  const isUniform =
    own.every(([, value]) => value === some) && (own.length === last - first + 1 || some === standard);
  return isUniform ? some : null;
}

function setSizes(first: number, last: number, sizes: Map<number, number>, points: number): void {
  for (let index = first; index <= last; index += 1) sizes.set(index, points);
}
