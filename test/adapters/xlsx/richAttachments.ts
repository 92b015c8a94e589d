const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const X14 = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NAMESPACES =
  `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${OFFICE}`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A bar chart of the users of each group. */
export const CHART =
  `${DECLARATION}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Data!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$C$2:$C$3</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

/** A sheet that is a chart and holds no cells. */
export const CHART_SHEET = `${DECLARATION}<chartsheet ${MAIN} ${OFFICE}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`;

const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

function anchor(firstRow: number, content: string): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${corner(firstRow, 4)}</xdr:from><xdr:to>${corner(firstRow + 9, 9)}</xdr:to>${content}</xdr:twoCellAnchor>`;
}

/** A drawing with a chart and a picture, and one that fills a chart sheet. */
export const DRAWING = {
  onSheet:
    `${DECLARATION}<xdr:wsDr ${DRAWING_NAMESPACES}>${anchor(0, FRAME)}` +
    anchor(
      12,
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>',
    ) +
    "</xdr:wsDr>",
  onChartSheet: `${DECLARATION}<xdr:wsDr ${DRAWING_NAMESPACES}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${FRAME}</xdr:absoluteAnchor></xdr:wsDr>`,
};

/** A note, and the old drawing that Excel shows it with. */
export const COMMENTS = {
  part: `${DECLARATION}<comments ${MAIN}><authors><author>Anna</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Pilot first</t></text></comment></commentList></comments>`,
  vml:
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
};

const PERSON = "{C0000000-0000-4000-8000-000000000003}";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** A threaded comment and who wrote it. */
export const THREADED = {
  comments: `${DECLARATION}<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A2" dT="2026-01-02T03:04:05.00" personId="${PERSON}" id="{D0000000-0000-4000-8000-000000000004}"><text>Pilot first</text></threadedComment></ThreadedComments>`,
  persons: `${DECLARATION}<personList xmlns="${THREADS}"><person displayName="Anna" id="${PERSON}" userId="anna" providerId="None"/></personList>`,
};

/** A pivot table over the groups, with its cache. */
export const PIVOT = {
  table:
    `${DECLARATION}<pivotTableDefinition ${MAIN} name="PivotTable1" cacheId="7" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
    '<pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Users" fld="2" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
  cache:
    `${DECLARATION}<pivotCacheDefinition ${MAIN} ${OFFICE} r:id="rId1" refreshedBy="Anna" refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Data"/></cacheSource>` +
    '<cacheFields count="3"><cacheField name="Group" numFmtId="0"><sharedItems count="2"><s v="IT"/><s v="Sales and Marketing"/></sharedItems></cacheField><cacheField name="Month" numFmtId="0"><sharedItems/></cacheField><cacheField name="Users" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="50" maxValue="2000"/></cacheField></cacheFields></pivotCacheDefinition>',
  records: `${DECLARATION}<pivotCacheRecords ${MAIN} count="2"><r><x v="0"/><s v="July"/><n v="50"/></r><r><x v="1"/><s v="August"/><n v="2000"/></r></pivotCacheRecords>`,
};

/** A slicer of the pivot table, with its cache. */
export const SLICER = {
  part: `${DECLARATION}<slicers ${X14}><slicer name="Group" cache="Slicer_Group" caption="Group" rowHeight="241300"/></slicers>`,
  cache: `${DECLARATION}<slicerCacheDefinition ${X14} name="Slicer_Group" sourceName="Group"><pivotTables><pivotTable tabId="1" name="PivotTable1"/></pivotTables><data><tabular pivotCacheId="7"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>`,
};
