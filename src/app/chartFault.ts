import type { GridRange } from "../domain/grid/grid";
import type { DraftChart } from "../domain/grid/sheetDraft";
import { isLine, isOnSheet } from "./draftRanges";

const COLOR = /^#[0-9A-F]{6}$/i;

/** What is wrong with a draft's charts; `undefined` when nothing is. */
export function chartFault(charts: readonly DraftChart[]): string | undefined {
  for (const { title, categories, series, position, valueStep = 1 } of charts) {
    if (title === "") return "a chart without a title";
    if (!isOnSheet(position)) return "a chart outside the sheet";
    if (series.length === 0) return "a chart without series";
    const isDrawable =
      valueStep > 0 &&
      isLine(categories.range) &&
      series.every(
        ({ name, values, fill, outline }) =>
          name !== "" &&
          !name.includes('"') &&
          isLine(values.range) &&
          cellCount(values.range) === cellCount(categories.range) &&
          COLOR.test(fill) &&
          COLOR.test(outline),
      );
    if (!isDrawable) return `a chart that Excel does not draw: "${title}"`;
  }
  return undefined;
}

function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: GridRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}
