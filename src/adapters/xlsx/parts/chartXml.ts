import type { DraftReference, DraftCell, DraftChart } from "../../../domain/grid/sheetDraft";
import { escapeExcelText, withoutControls } from "../xml/excelText";
import type { XmlNames } from "../xml/namespaces";
import { xmlText } from "../xml/xmlText";

/** What the rest of the workbook gives to a chart. */
export type ChartContext = {
  readonly vocabulary: XmlNames;
  /** The formula, without `=`, of cells. */
  readonly formulaOf: (reference: DraftReference) => string;
  /** What the cells hold, so that a viewer that does not calculate shows the chart all the same. */
  readonly cellsOf: (reference: DraftReference) => readonly DraftCell[];
};

/** Between the columns of one category and the next, in percent of a column's width. */
const GAP_WIDTH = "60";
/** Attributes of text properties; sizes are hundredths of a point. */
const TITLE_LOOK = 'sz="1400" b="1"';
const AXIS_LOOK = 'sz="1000" b="0"';
const GRID_LINES = `<c:majorGridlines><c:spPr><a:ln w="9525">${solidFill("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
const CATEGORY_AXIS = "1";
const VALUE_AXIS = "2";

/** The part of a column chart, its elements in the order of CT_ChartSpace (ECMA-376 part 1, 21.2.2.29). */
export function chartXml(chart: DraftChart, context: ChartContext): string {
  const { vocabulary } = context;
  const series = chart.series.map((_, index) => seriesXml(chart, index, context));
  const step = chart.valueStep === undefined ? "" : `<c:majorUnit val="${String(chart.valueStep)}"/>`;
  const isStacked = chart.columns === "stacked";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}" xmlns:r="${vocabulary.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, TITLE_LOOK)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="${chart.columns}"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="${GAP_WIDTH}"/>${isStacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx>${axisStart(CATEGORY_AXIS, "b")}${titleXml(chart.categoryTitle, AXIS_LOOK)}${axisEnd(VALUE_AXIS)}` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${axisStart(VALUE_AXIS, "l")}${GRID_LINES}${titleXml(chart.valueTitle, AXIS_LOOK)}${axisEnd(CATEGORY_AXIS)}` +
    `<c:crossBetween val="between"/>${step}</c:valAx></c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(text: string, look: string): string {
  if (text === "") return "";
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>" +
    `<a:rPr ${look}/>` +
    `<a:t>${xmlText(withoutControls(text))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function axisStart(id: string, place: "b" | "l"): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${place}"/>`
  );
}

function axisEnd(crossed: string): string {
  return (
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>`
  );
}

function seriesXml({ categories, series }: DraftChart, index: number, context: ChartContext): string {
  const one = series[index];
  if (one === undefined) return "";
  const number = String(index);
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${valueText(one.name)}</c:v></c:tx>` +
    `<c:spPr>${solidFill(one.fill)}<a:ln w="9525">${solidFill(one.outline)}</a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef>${formulaXml(categories, context)}` +
    `<c:strCache>${pointsXml(context.cellsOf(categories))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${formulaXml(one.values, context)}<c:numCache><c:formatCode>General</c:formatCode>` +
    `${pointsXml(context.cellsOf(one.values))}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

function formulaXml(reference: DraftReference, { formulaOf }: ChartContext): string {
  return `<c:f>${xmlText(formulaOf(reference))}</c:f>`;
}

function pointsXml(cells: readonly DraftCell[]): string {
  const points = cells.map(
    (cell, index) => `<c:pt idx="${String(index)}"><c:v>${valueText(String(cell))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(points.length)}"/>${points.join("")}`;
}

function valueText(text: string): string {
  return xmlText(escapeExcelText(text));
}
