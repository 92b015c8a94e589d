const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A sheet with formulas, filters, conditional formats (old and x14), validation, links, drawings, comments and a table. */
export const DATA_SHEET =
  `${DECLARATION}<worksheet ${MAIN} ${OFFICE}><sheetPr codeName="Sheet1"/><dimension ref="A1:C6"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>' +
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>46204</v></c><c r="C2"><v>50</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c><c r="C3"><f>C2*40</f><v>2000</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>6</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
  '<row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6"/></row></sheetData>' +
  '<autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>100</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B4"><formula1>"July,August"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" location="Pivot!A1" display="IT"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="portrait" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{B0000000-0000-4000-8000-000000000002}">' +
  '<x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet>' +
  "</x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>";

/** A sheet for the pivot table, protected, with a slicer. */
export const PIVOT_SHEET =
  `${DECLARATION}<worksheet ${MAIN} ${OFFICE}><dimension ref="A3:B5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
  '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B3" t="inlineStr"><is><r><t>Sum </t></r><r><rPr><b/></rPr><t>of Users</t></r></is></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>50</v></c></row><row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5"><v>2000</v></c></row></sheetData>' +
  '<sheetProtection sheet="1" objects="1" scenarios="1"/>' +
  `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" ${X14}><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>`;

/** Seven texts: one rich, one with phonetic signs, one with escapes, one with spaces at its ends. */
export const SHARED_STRINGS =
  `${DECLARATION}<sst ${MAIN} count="9" uniqueCount="7"><si><t>Group</t></si><si><t>Month</t></si><si><t>Users</t></si><si><t>IT</t></si>` +
  '<si><r><t xml:space="preserve">Sales </t></r><r><rPr><b/><sz val="11"/></rPr><t>and Marketing</t></r></si>' +
  '<si><t>七月</t><rPh sb="0" eb="2"><t>シチガツ</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t xml:space="preserve"> a_x000D_b_x005F_x0041_ </t></si></sst>';

/** Styles with a base font of their own, number formats, named styles, differential formats and an extension. */
export const STYLES =
  `${DECLARATION}<styleSheet ${MAIN} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="d\\ mmm"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="10"/><color theme="1"/><name val="Aptos Narrow"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="10"/><color theme="1"/><name val="Aptos Narrow"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" ${X14}><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const COLORS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const FONTS = '<a:latin typeface="Aptos Narrow"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** A theme of one colour. */
export const THEME =
  `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${COLORS.map((name) => `<a:${name}><a:srgbClr val="${name.startsWith("lt") ? "FFFFFF" : "1F3864"}"/></a:${name}>`).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office"><a:majorFont>${FONTS}</a:majorFont><a:minorFont>${FONTS}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
