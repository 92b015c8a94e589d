import { cellAddress } from "../../domain/grid/grid";
import type { DraftReference, DraftChart } from "../../domain/grid/sheetDraft";

const TYPES = { clustered: "ColumnClustered", stacked: "ColumnStacked" } as const;
/** Between the columns of one category and the next, in percent of a column's width. */
const GAP_WIDTH = 60;

/**
 * Queues a chart of cells that are written already. Excel makes it with one series, of the first values, which is then told
 * what it shows like the others: what Excel would guess of a range does not matter.
 *
 * @param rangeOf - The range of a reference.
 */
export function addChart(
  sheet: Excel.Worksheet,
  draft: DraftChart,
  rangeOf: (reference: DraftReference) => Excel.Range,
): void {
  const [first] = draft.series;
  if (first === undefined) return;
  const { firstRow, lastRow } = first.values.range;
  const by = firstRow === lastRow ? "Rows" : "Columns";
  const chart = sheet.charts.add(TYPES[draft.columns], rangeOf(first.values), by);
  chart.title.text = draft.title;
  draft.series.forEach(({ name, values, fill, outline }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(draft.categories));
    series.format.fill.setSolidColor(fill);
    series.format.line.color = outline;
    series.gapWidth = GAP_WIDTH;
  });
  setAxisTitle(chart.axes.categoryAxis, draft.categoryTitle);
  setAxisTitle(chart.axes.valueAxis, draft.valueTitle);
  if (draft.valueStep !== undefined) chart.axes.valueAxis.majorUnit = draft.valueStep;
  chart.legend.visible = draft.series.length > 1;
  chart.legend.position = "Bottom";
  const { position } = draft;
  chart.setPosition(
    cellAddress(position.firstRow, position.firstColumn),
    cellAddress(position.lastRow, position.lastColumn),
  );
}

function setAxisTitle({ title }: Excel.ChartAxis, text: string): void {
  title.visible = text !== "";
  if (text !== "") title.text = text;
}
