import {
  colorArgument,
  integerArgument,
  numberArgument,
  optional,
  textArgument,
} from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, type ObjectType, targetOf } from "../../engine/objectType";
import { Unimplemented } from "../../engine/unimplemented";
import type { HostState } from "../../hostState";
import { type ChartCells, type ChartSeriesModel, newSeries } from "../../model/chartModel";
import { assertSheetOpen } from "../../rules/access";
import { rangeType } from "../range/rangeType";
import type { ChartSeriesTarget, ChartTarget } from "./chartTarget";

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { count: { read: ({ chart }) => chart.series.length } },
  items: (target) =>
    target.chart.series.map((series) => HostObject.of(chartSeriesType, { ...target, series })),
  methods: {
    add: (target, [name, index], host) => {
      const { sheet, chart } = target;
      assertSheetOpen(sheet, host);
      if (index !== undefined && index !== null) throw new Unimplemented("a series between others");
      const series = newSeries(optional(name, textArgument, `Series${String(chart.series.length + 1)}`));
      chart.series = [...chart.series, series];
      return HostObject.of(chartSeriesType, { ...target, series });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, [index]) => {
      const series = target.chart.series[integerArgument(index)];
      if (series === undefined) throw new ExcelError("InvalidArgument");
      return HostObject.of(chartSeriesType, { ...target, series });
    },
  },
};

/** `Excel.ChartSeries`. */
export const chartSeriesType: ObjectType<ChartSeriesTarget> = {
  name: "ChartSeries",
  gone: ({ chart, series }) => (chart.series.includes(series) ? undefined : "ItemNotFound"),
  scalars: {
    name: {
      read: ({ series }) => series.name,
      write: (target, value, host) => change(target, { name: textArgument(value) }, host),
    },
    gapWidth: {
      read: ({ series }) => series.gapWidth,
      write: (target, value, host) => {
        const gapWidth = numberArgument(value);
        if (gapWidth < 0 || gapWidth > 500) throw new ExcelError("InvalidArgument");
        change(target, { gapWidth }, host);
      },
    },
  },
  objects: { format: (target) => HostObject.of(chartSeriesFormatType, target) },
  methods: {
    delete: ({ sheet, chart, series }, _, host) => {
      assertSheetOpen(sheet, host);
      chart.series = chart.series.filter((other) => other !== series);
    },
    setValues: (target, [range], host) => change(target, { values: cellsOf(range) }, host),
    setXAxisValues: (target, [range], host) => change(target, { categories: cellsOf(range) }, host),
  },
};

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatType: ObjectType<ChartSeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: (target) => HostObject.of(chartFillType, target),
    line: (target) => HostObject.of(chartLineFormatType, target),
  },
};

/** `Excel.ChartFill` of a series; its colour is read by `getSolidColor` only, which is newer than ExcelApi 1.13. */
export const chartFillType: ObjectType<ChartSeriesTarget> = {
  name: "ChartFill",
  methods: {
    clear: (target, _, host) => change(target, { fill: undefined }, host),
    setSolidColor: (target, [color], host) => change(target, { fill: colorArgument(color) }, host),
  },
};

/** `Excel.ChartLineFormat` of a series. */
export const chartLineFormatType: ObjectType<ChartSeriesTarget> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      read: ({ series }) => series.line ?? "#000000",
      write: (target, value, host) => change(target, { line: colorArgument(value) }, host),
    },
  },
};

function change(
  { sheet, series }: ChartSeriesTarget,
  patch: Partial<ChartSeriesModel>,
  host: HostState,
): void {
  assertSheetOpen(sheet, host);
  Object.assign(series, patch);
}

function cellsOf(range: Argument): ChartCells {
  const { sheet, area } = targetOf(rangeType, range);
  return { sheet, area };
}
