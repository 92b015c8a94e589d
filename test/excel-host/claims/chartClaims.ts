import type { Claim } from "./claim";

/** Charts of columns, and hints beside cells. */
export const chartClaims: readonly Claim[] = [
  {
    says: "a chart of one column of numbers has one series, which can be told what it shows",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Week 1", 1, 10],
        ["Week 2", 2, 20],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B1:B2"), "Columns");
      const first = chart.series.getItemAt(0);
      first.name = "Messages";
      first.setXAxisValues(sheet.getRange("A1:A2"));
      const second = chart.series.add("Users");
      second.setValues(sheet.getRange("C1:C2"));
      second.setXAxisValues(sheet.getRange("A1:A2"));
      second.format.fill.setSolidColor("#A9C7E8");
      second.format.line.color = "#1B1B1B";
      second.gapWidth = 60;
      chart.series.load("items/name,items/gapWidth");
      chart.load("chartType");
      const series = chart.series.load("count");
      await context.sync();
      return [chart.chartType, series.count, series.items.map(({ name }) => name), series.items[1]?.gapWidth];
    },
    answer: ["ColumnStacked", 2, ["Messages", "Users"], 60],
  },
  {
    says: "titles of a chart and its axes, steps and legend are set before the chart is first answered",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
      chart.title.text = "Load";
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.title.visible = true;
      categoryAxis.title.text = "Week";
      valueAxis.title.visible = false;
      valueAxis.majorUnit = 1;
      chart.legend.visible = false;
      chart.setPosition("C1", "H10");
      chart.title.load("text,visible");
      chart.legend.load("visible");
      categoryAxis.title.load("text,visible");
      valueAxis.title.load("visible");
      await context.sync();
      const { title, legend } = chart;
      return [
        [title.text, title.visible],
        [categoryAxis.title.text, categoryAxis.title.visible],
        valueAxis.title.visible,
        legend.visible,
      ];
    },
    answer: [["Load", true], ["Week", true], false, false],
  },
  {
    says: "charts are deleted by their places, the last first, in one batch",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      for (let index = 0; index < 3; index++) {
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
      }
      await context.sync();
      for (let index = 2; index >= 0; index--) sheet.charts.getItemAt(index).delete();
      const left = sheet.charts.getCount();
      await context.sync();
      return left.value;
    },
    answer: 0,
  },
  {
    says: "the charts of every sheet are told with the sheets",
    basis: "assumed",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
      sheet.load("id");
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/charts/items/name");
      await context.sync();
      return worksheets.items.find(({ id }) => id === sheet.id)?.charts.items.length;
    },
    answer: 1,
  },
  {
    says: "a cell can have a hint without a rule, also one without a title",
    basis: "known",
    ask: async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { showPrompt: true, title: "", message: "Yours" };
      dataValidation.load("prompt,type");
      await context.sync();
      return [dataValidation.type, dataValidation.prompt.message];
    },
    answer: ["None", "Yours"],
  },
  {
    says: "a list may be from cells of another sheet, and warn in Excel's own words",
    basis: "assumed",
    ask: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      const source = `='${sheet.name.replaceAll("'", "''")}'!$C$1:$C$9`;
      const { dataValidation } = sheet.getRange("A1:A1048576");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
      dataValidation.load("type,errorAlert");
      await context.sync();
      return [dataValidation.type, dataValidation.errorAlert.style, dataValidation.errorAlert.showAlert];
    },
    answer: ["List", "Warning", true],
  },
];
