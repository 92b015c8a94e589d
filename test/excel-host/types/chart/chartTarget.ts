import type { ChartModel, ChartSeriesModel, ChartTextModel } from "../../model/chartModel";
import type { SheetModel } from "../../model/workbookModel";

/** A chart and the sheet that it is on. */
export type ChartTarget = { readonly sheet: SheetModel; readonly chart: ChartModel };

/** An axis, by where the chart keeps its title. */
export type ChartAxisTarget = ChartTarget & { readonly axis: "categoryTitle" | "valueTitle" };

export type ChartSeriesTarget = ChartTarget & { readonly series: ChartSeriesModel };

/** A title of a chart, or of one of its axes. */
export type ChartTextTarget = { readonly sheet: SheetModel; readonly text: ChartTextModel };
