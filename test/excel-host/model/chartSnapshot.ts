import { areaAddress, fullAddress } from "./address";
import type { ChartCells, ChartModel } from "./chartModel";

/** All that a person could notice of a chart. */
export function chartSnapshot({ id: _, position, series, ...chart }: ChartModel): object {
  return {
    ...chart,
    title: { ...chart.title },
    categoryTitle: { ...chart.categoryTitle },
    valueTitle: { ...chart.valueTitle },
    legend: { ...chart.legend },
    position: position && areaAddress(position),
    series: series.map(({ values, categories, ...one }) => ({
      ...one,
      values: addressOf(values),
      categories: addressOf(categories),
    })),
  };
}

function addressOf(cells: ChartCells | undefined): string | undefined {
  return cells && fullAddress(cells.sheet.name, cells.area);
}
