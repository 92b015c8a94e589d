import type { DraftChart } from "../../../domain/grid/sheetDraft";
import type { XmlNames } from "../xml/namespaces";
import { xmlAttributeText } from "../xml/xmlText";
import { withoutControls } from "../xml/excelText";

/** A chart as its sheet's drawing places it; `relationshipId` leads from the drawing to the chart's part. */
export type PlacedChart = { readonly chart: DraftChart; readonly relationshipId: string };

/** The part that places the charts of a sheet (CT_Drawing, ECMA-376 part 1, 20.5.2.35). */
export function drawingXml(placed: readonly PlacedChart[], vocabulary: XmlNames): string {
  const anchors = placed.map((item, index) => anchorXml(item, index, vocabulary));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<xdr:wsDr xmlns:xdr="${vocabulary.spreadsheetDrawing}" xmlns:a="${vocabulary.drawing}">${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml({ chart, relationshipId }: PlacedChart, index: number, vocabulary: XmlNames): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.position;
  const name = xmlAttributeText(withoutControls(chart.title));
  const description = xmlAttributeText(withoutControls(chart.alternativeText));
  return (
    "<xdr:twoCellAnchor>" +
    `<xdr:from>${markerXml(firstColumn, firstRow)}</xdr:from><xdr:to>${markerXml(lastColumn + 1, lastRow + 1)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(index + 2)}" name="${name}" descr="${description}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${vocabulary.chart}"><c:chart xmlns:c="${vocabulary.chart}" ` +
    `xmlns:r="${vocabulary.relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function markerXml(column: number, row: number): string {
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
