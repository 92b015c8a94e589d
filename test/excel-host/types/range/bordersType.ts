import { colorArgument, integerArgument, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { HostObject, type ObjectType } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import type { Border, Borders } from "../../model/cellFormat";
import type { Rectangle } from "../../model/rectangle";
import { changeFormat } from "../../model/sheetCells";
import type { Json } from "../../protocol/batch";
import { assertSheetOpen } from "../../rules/access";
import { uniformFormat } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

type BorderTarget = { readonly range: RangeTarget; readonly side: Side };
/** Some cells of a range and which of their lines are meant. */
type Lines = { readonly area: Rectangle; readonly line: keyof Borders };

/** `Excel.RangeBorderCollection`. */
export const bordersType: ObjectType<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { read: () => SIDES.length } },
  items: (range) => SIDES.map((side) => HostObject.of(borderType, { range, side })),
  item: (range, key) => HostObject.of(borderType, { range, side: wordArgument(key, SIDES) }),
  methods: {
    getItemAt: (range, [index]) => {
      const side = SIDES[integerArgument(index)];
      if (side === undefined) throw new ExcelError("InvalidArgument");
      return HostObject.of(borderType, { range, side });
    },
  },
};

/** `Excel.RangeBorder`. Setting colour or weight of a line that is not there draws it. */
export const borderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  scalars: {
    sideIndex: { read: ({ side }) => side },
    style: {
      read: (target) => read(target, "style"),
      write: (target, value, host) => change(target, { style: wordArgument(value, STYLES) }, host),
    },
    color: {
      read: (target) => read(target, "color"),
      write: (target, value, host) => change(target, { color: colorArgument(value) }, host),
    },
    weight: {
      read: (target) => read(target, "weight"),
      write: (target, value, host) => change(target, { weight: wordArgument(value, WEIGHTS) }, host),
    },
  },
};

function read({ range, side }: BorderTarget, key: keyof Border): Json {
  const found = linesOf(range.area, side).map(({ area, line }) =>
    uniformFormat({ sheet: range.sheet, area }, ({ borders }) => (borders[line] ?? NO_BORDER)[key]),
  );
  const [first = NO_BORDER[key]] = found;
  return found.every((value) => value === first) ? first : null;
}

function change({ range, side }: BorderTarget, patch: Partial<Border>, host: HostState): void {
  assertSheetOpen(range.sheet, host, "allowFormatCells");
  for (const { area, line } of linesOf(range.area, side)) {
    changeFormat(range.sheet, area, (format) => {
      const { [line]: old, ...others } = format.borders;
      const drawn: Border = { ...(old ?? { ...NO_BORDER, style: "Continuous" }), ...patch };
      return { ...format, borders: drawn.style === "None" ? others : { ...others, [line]: drawn } };
    });
  }
}

/** The lines of the cells that make up one side of a range, or that lie inside it. */
function linesOf(area: Rectangle, side: Side): readonly Lines[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, lastRow: firstRow }, line: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, firstRow: lastRow }, line: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, lastColumn: firstColumn }, line: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, firstColumn: lastColumn }, line: "right" }];
    case "InsideHorizontal":
      return firstRow === lastRow
        ? []
        : [
            { area: { ...area, lastRow: lastRow - 1 }, line: "bottom" },
            { area: { ...area, firstRow: firstRow + 1 }, line: "top" },
          ];
    case "InsideVertical":
      return firstColumn === lastColumn
        ? []
        : [
            { area: { ...area, lastColumn: lastColumn - 1 }, line: "right" },
            { area: { ...area, firstColumn: firstColumn + 1 }, line: "left" },
          ];
    case "DiagonalDown":
      return [{ area, line: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, line: "diagonalUp" }];
  }
}
