import { integerArgument, textArgument, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, NULL_OBJECT, type ObjectType, targetOf } from "../../engine/objectType";
import { Unimplemented } from "../../engine/unimplemented";
import type { HostState } from "../../hostState";
import { type ChartModel, newChart, newSeries } from "../../model/chartModel";
import { union } from "../../model/rectangle";
import { forEachCell, valueAt } from "../../model/sheetCells";
import type { SheetModel } from "../../model/workbookModel";
import { assertSheetOpen } from "../../rules/access";
import { isSameName } from "../../rules/names";
import { rangeArgument } from "../range/rangeTarget";
import { rangeType } from "../range/rangeType";
import { worksheetType } from "../sheet/worksheetType";
import { chartAxesType, chartLegendType, chartTitleType } from "./chartPartTypes";
import { chartSeriesCollectionType } from "./chartSeriesType";
import type { ChartTarget } from "./chartTarget";

const TYPES = ["ColumnClustered", "ColumnStacked"] as const;

/** `Excel.ChartCollection` of a sheet. */
export const chartCollectionType: ObjectType<SheetModel> = {
  name: "ChartCollection",
  scalars: { count: { read: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => HostObject.of(chartType, { sheet, chart })),
  item: (sheet, key) => found(sheet, named(sheet, key)),
  methods: {
    add: (sheet, [type, source, seriesBy], host) => {
      assertSheetOpen(sheet, host);
      return HostObject.of(chartType, { sheet, chart: addChart(sheet, type, source, seriesBy, host) });
    },
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [name]) => found(sheet, named(sheet, name)),
    getItemAt: (sheet, [index]) => found(sheet, sheet.charts[integerArgument(index)]),
    getItemOrNullObject: (sheet, [name]) => {
      const chart = named(sheet, name);
      return chart === undefined ? NULL_OBJECT : HostObject.of(chartType, { sheet, chart });
    },
  },
};

/** `Excel.Chart`: of columns only. Sizes in points are not known here. */
export const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: { key: "Id", of: ({ chart }) => chart.id },
  gone: ({ sheet, chart }) => (sheet.charts.includes(chart) ? undefined : "ItemNotFound"),
  scalars: {
    id: { read: ({ chart }) => chart.id },
    name: {
      read: ({ chart }) => chart.name,
      write: ({ sheet, chart }, value, host) => {
        assertSheetOpen(sheet, host);
        chart.name = textArgument(value);
      },
    },
    chartType: {
      read: ({ chart }) => chart.type,
      write: ({ sheet, chart }, value, host) => {
        assertSheetOpen(sheet, host);
        chart.type = wordArgument(value, TYPES);
      },
    },
  },
  objects: {
    axes: (target) => HostObject.of(chartAxesType, target),
    legend: (target) => HostObject.of(chartLegendType, target),
    series: (target) => HostObject.of(chartSeriesCollectionType, target),
    title: ({ sheet, chart }) => HostObject.of(chartTitleType, { sheet, text: chart.title }),
    worksheet: ({ sheet }) => HostObject.of(worksheetType, sheet),
  },
  methods: {
    delete: ({ sheet, chart }, _, host) => {
      assertSheetOpen(sheet, host);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setPosition: ({ sheet, chart }, [start, end], host) => {
      assertSheetOpen(sheet, host);
      const first = rangeArgument(start, sheet, host);
      const last = rangeArgument(end, sheet, host);
      if (first.sheet !== sheet || last.sheet !== sheet) throw new ExcelError("InvalidArgument");
      chart.position = union(first.area, last.area);
    },
  },
};

/** One series of one line of numbers; what Excel makes of more is not known here. */
function addChart(
  sheet: SheetModel,
  type: Argument,
  source: Argument,
  seriesBy: Argument,
  host: HostState,
): ChartModel {
  const cells = targetOf(rangeType, source);
  const by = wordArgument(seriesBy, ["Columns", "Rows"]);
  const { firstRow, lastRow, firstColumn, lastColumn } = cells.area;
  if (by === "Columns" ? firstColumn !== lastColumn : firstRow !== lastRow)
    throw new Unimplemented("a chart of several lines of cells");
  forEachCell(cells.area, (row, column) => {
    if (typeof valueAt(cells.sheet, row, column) !== "number")
      throw new Unimplemented("a chart of cells that are not numbers");
  });
  const chart = newChart(host.newId(), `Chart ${String(sheet.charts.length + 1)}`, wordArgument(type, TYPES));
  chart.series = [{ ...newSeries("Series1"), values: { sheet: cells.sheet, area: cells.area } }];
  sheet.charts = [...sheet.charts, chart];
  return chart;
}

function named({ charts }: SheetModel, key: Argument): ChartModel | undefined {
  const text = textArgument(key);
  return charts.find(({ name, id }) => isSameName(name, text) || id === text);
}

function found(sheet: SheetModel, chart: ChartModel | undefined): HostObject {
  if (chart === undefined) throw new ExcelError("ItemNotFound");
  return HostObject.of(chartType, { sheet, chart });
}
