import { flagArgument, numberArgument, textArgument, wordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { Unimplemented } from "../../engine/unimplemented";
import { HostObject, type ObjectType, type Scalar } from "../../engine/objectType";
import type { ChartTextModel } from "../../model/chartModel";
import { assertSheetOpen } from "../../rules/access";
import type { ChartAxisTarget, ChartTarget, ChartTextTarget } from "./chartTarget";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const titleScalars: { readonly [Key in keyof ChartTextModel]: Scalar<ChartTextTarget> } = {
  text: {
    read: ({ text }) => text.text,
    write: ({ sheet, text }, value, host) => {
      assertSheetOpen(sheet, host);
      text.text = textArgument(value);
    },
  },
  visible: {
    read: ({ text }) => text.visible,
    write: ({ sheet, text }, value, host) => {
      assertSheetOpen(sheet, host);
      text.visible = flagArgument(value);
    },
  },
};

/** `Excel.ChartTitle`. */
export const chartTitleType: ObjectType<ChartTextTarget> = { name: "ChartTitle", scalars: titleScalars };

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleType: ObjectType<ChartTextTarget> = {
  name: "ChartAxisTitle",
  scalars: titleScalars,
};

/** `Excel.ChartAxis`. */
export const chartAxisType: ObjectType<ChartAxisTarget> = {
  name: "ChartAxis",
  scalars: {
    majorUnit: {
      write: ({ sheet, chart, axis }, value, host) => {
        assertSheetOpen(sheet, host);
        if (axis !== "valueTitle") throw new Unimplemented("ChartAxis.majorUnit of categories");
        const step = numberArgument(value);
        if (step <= 0) throw new ExcelError("InvalidArgument");
        chart.valueStep = step;
      },
    },
  },
  objects: {
    title: ({ sheet, chart, axis }) => HostObject.of(chartAxisTitleType, { sheet, text: chart[axis] }),
  },
};

/** `Excel.ChartAxes`. */
export const chartAxesType: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: ({ sheet, chart }) => HostObject.of(chartAxisType, { sheet, chart, axis: "categoryTitle" }),
    valueAxis: ({ sheet, chart }) => HostObject.of(chartAxisType, { sheet, chart, axis: "valueTitle" }),
  },
};

/** `Excel.ChartLegend`. */
export const chartLegendType: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    visible: {
      read: ({ chart }) => chart.legend.visible,
      write: ({ sheet, chart }, value, host) => {
        assertSheetOpen(sheet, host);
        chart.legend.visible = flagArgument(value);
      },
    },
    position: {
      read: ({ chart }) => chart.legend.position,
      write: ({ sheet, chart }, value, host) => {
        assertSheetOpen(sheet, host);
        chart.legend.position = wordArgument(value, POSITIONS);
      },
    },
  },
};
