import type { Rectangle } from "./rectangle";
import type { SheetModel } from "./workbookModel";

/** Cells of a sheet, whatever that sheet is called by now. */
export type ChartCells = { readonly sheet: SheetModel; readonly area: Rectangle };

export type ChartTextModel = { text: string; visible: boolean };

export type ChartSeriesModel = {
  name: string;
  values: ChartCells | undefined;
  categories: ChartCells | undefined;
  /** `undefined` is Excel's own choice. */
  fill: string | undefined;
  line: string | undefined;
  gapWidth: number;
};

export type ChartModel = {
  readonly id: string;
  name: string;
  type: string;
  readonly title: ChartTextModel;
  readonly categoryTitle: ChartTextModel;
  readonly valueTitle: ChartTextModel;
  /** From one grid line of the values to the next; `undefined` is Excel's own choice. */
  valueStep: number | undefined;
  readonly legend: { visible: boolean; position: string };
  series: readonly ChartSeriesModel[];
  /** The cells that it covers; `undefined` until it is put somewhere. */
  position: Rectangle | undefined;
};

/** A series as Excel adds it. */
export function newSeries(name: string): ChartSeriesModel {
  return { name, values: undefined, categories: undefined, fill: undefined, line: undefined, gapWidth: 219 };
}

/** A chart as Excel adds it. */
export function newChart(id: string, name: string, type: string): ChartModel {
  return {
    id,
    name,
    type,
    title: { text: "Chart Title", visible: true },
    categoryTitle: { text: "", visible: false },
    valueTitle: { text: "", visible: false },
    valueStep: undefined,
    legend: { visible: true, position: "Bottom" },
    series: [],
    position: undefined,
  };
}
