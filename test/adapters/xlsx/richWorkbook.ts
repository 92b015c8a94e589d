import { CHART, CHART_SHEET, COMMENTS, DRAWING, PIVOT, SLICER, THREADED } from "./richAttachments";
import { relationshipsXml } from "./plainWorkbook";
import { DATA_SHEET, PIVOT_SHEET, SHARED_STRINGS, STYLES, THEME } from "./richSheets";
import { zipParts, type Parts } from "./zipParts";

const TYPE = "application/vnd.openxmlformats-officedocument";
const SHEET_TYPE = `${TYPE}.spreadsheetml`;
const MICROSOFT = "http://schemas.microsoft.com/office";
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/worksheets/sheet7.xml": `${SHEET_TYPE}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${SHEET_TYPE}.chartsheet+xml`,
  "xl/theme/theme1.xml": `${TYPE}.theme+xml`,
  "xl/styles.xml": `${SHEET_TYPE}.styles+xml`,
  "xl/sharedStrings.xml": `${SHEET_TYPE}.sharedStrings+xml`,
  "xl/calcChain.xml": `${SHEET_TYPE}.calcChain+xml`,
  "xl/drawings/drawing1.xml": `${TYPE}.drawing+xml`,
  "xl/drawings/drawing2.xml": `${TYPE}.drawing+xml`,
  "xl/charts/chart1.xml": `${TYPE}.drawingml.chart+xml`,
  "xl/charts/chart2.xml": `${TYPE}.drawingml.chart+xml`,
  "xl/comments1.xml": `${SHEET_TYPE}.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/tables/table1.xml": `${SHEET_TYPE}.table+xml`,
  "xl/pivotTables/pivotTable1.xml": `${SHEET_TYPE}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${SHEET_TYPE}.pivotCacheRecords+xml`,
  "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
  "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
  "xl/externalLinks/externalLink1.xml": `${SHEET_TYPE}.externalLink+xml`,
  "customXml/itemProps1.xml": `${TYPE}.customXmlProperties+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${TYPE}.extended-properties+xml`,
};

const WORKBOOK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27726"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Plans\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews><sheets><sheet name="Data" sheetId="3" r:id="rId1"/><sheet name="Pivot" sheetId="1" r:id="rId2"/><sheet name="Picture" sheetId="9" r:id="rId3"/><sheet name="Secret" sheetId="4" state="veryHidden" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$4</definedName><definedName name="Elsewhere">[1]Sheet1!$A$1</definedName><definedName name="Rate" comment="per &lt;hour&gt;">0.25</definedName><definedName name="Slicer_Group">#N/A</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId10"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId11"/></x14:slicerCaches></ext></extLst></workbook>`;

/** The parts of a workbook with macros that uses much of what Excel can: 4 sheets, one of them a chart, and 40 parts. */
export const RICH_PARTS: Parts = {
  "[Content_Types].xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    '<Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    Object.entries(CONTENT_TYPES)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join("") +
    `<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${SHEET_TYPE}.printerSettings"/></Types>`,
  "_rels/.rels": relationshipsXml([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    ["rId3", "extended-properties", "docProps/app.xml"],
  ]),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId4", "worksheet", "/xl/worksheets/sheet7.xml"],
    ["rId5", "theme", "theme/theme1.xml"],
    ["rId6", "styles", "styles.xml"],
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "calcChain", "calcChain.xml"],
    ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId10", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId11", `${MICROSOFT}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"],
    ["rId12", `${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"],
    ["rId13", `${MICROSOFT}/2017/10/relationships/person`, "persons/person.xml"],
    ["rId14", "customXml", "../customXml/item1.xml"],
  ]),
  "xl/worksheets/sheet1.xml": DATA_SHEET,
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "table", "../tables/table1.xml"],
    ["rId5", "comments", "../comments1.xml"],
    [
      "rId6",
      `${MICROSOFT}/2017/10/relationships/threadedComment`,
      "../threadedComments/threadedComment1.xml",
    ],
  ]),
  "xl/worksheets/sheet2.xml": PIVOT_SHEET,
  "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
    ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ["rId2", `${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
  ]),
  "xl/worksheets/sheet7.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>Data!C3*2</f><v>4000</v></c></row></sheetData></worksheet>',
  "xl/chartsheets/sheet1.xml": CHART_SHEET,
  "xl/chartsheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "drawing", "../drawings/drawing2.xml"]]),
  "xl/theme/theme1.xml": THEME,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": SHARED_STRINGS,
  "xl/calcChain.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C4" i="3" l="1"/><c r="C3"/><c r="A1" i="4"/></calcChain>',
  "xl/drawings/drawing1.xml": DRAWING.onSheet,
  "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ]),
  "xl/drawings/drawing2.xml": DRAWING.onChartSheet,
  "xl/drawings/_rels/drawing2.xml.rels": relationshipsXml([["rId1", "chart", "../charts/chart2.xml"]]),
  "xl/drawings/vmlDrawing1.vml": COMMENTS.vml,
  "xl/charts/chart1.xml": CHART,
  "xl/charts/chart2.xml": CHART,
  "xl/media/image1.png": PIXEL,
  "xl/comments1.xml": COMMENTS.part,
  "xl/threadedComments/threadedComment1.xml": THREADED.comments,
  "xl/persons/person.xml": THREADED.persons,
  "xl/tables/table1.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Groups" displayName="Groups" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Group"/><tableColumn id="2" name="Month"/><tableColumn id="3" name="Users"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  "xl/printerSettings/printerSettings1.bin": Buffer.from("printer settings ".repeat(40)),
  "xl/pivotTables/pivotTable1.xml": PIVOT.table,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml([
    ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT.cache,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationshipsXml([
    ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": PIVOT.records,
  "xl/slicers/slicer1.xml": SLICER.part,
  "xl/slicerCaches/slicerCache1.xml": SLICER.cache,
  "xl/externalLinks/externalLink1.xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>',
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
    ["rId1", "externalLinkPath", "Other.xlsx"],
  ]).replace("/>", ' TargetMode="External"/>'),
  "xl/vbaProject.bin": Buffer.from(
    "not a real macro project, but bytes that must survive\0\x01\x02".repeat(50),
  ),
  "customXml/item1.xml": '<plan xmlns="urn:example:plan">kept</plan>',
  "customXml/_rels/item1.xml.rels": relationshipsXml([["rId1", "customXmlProps", "itemProps1.xml"]]),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{A0000000-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan</dc:title></cp:coreProperties>',
  "docProps/app.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
};

/** A file of {@link RICH_PARTS}. */
export function richWorkbook(): Uint8Array {
  return zipParts(RICH_PARTS);
}
