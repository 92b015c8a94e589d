import { SaxesParser } from "saxes";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { MESSAGES, TIMELINE } from "../../contract/drafts";
import { plainWorkbook, plainWorkbookParts, relationshipsXml } from "./plainWorkbook";
import { richWorkbook } from "./richWorkbook";
import { prefixed, strict } from "./variants";
import { partText, zipParts } from "./zipParts";

/** The sequences of ECMA-376 part 1, annex A.2, by their elements; Excel repairs a file that breaks them. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  ),
  border: ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"],
  patternFill: ["fgColor", "bgColor"],
  xf: ["alignment", "protection", "extLst"],
  sst: ["si", "extLst"],
};

/** Each element whose children break its sequence, as `parent: child after child`. */
function breaches(xml: string): readonly string[] {
  const found: string[] = [];
  const open: { local: string; last: string | undefined }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri }) => {
    const parent = open.at(-1);
    const sequence = parent === undefined ? undefined : SEQUENCES[parent.local];
    if (parent !== undefined && sequence !== undefined && uri.endsWith("/main")) {
      const isInOrder =
        sequence.includes(local) && sequence.indexOf(local) >= sequence.indexOf(parent.last ?? "");
      if (!isInOrder) found.push(`${parent.local}: ${local} after ${String(parent.last)}`);
      parent.last = local;
    }
    open.push({ local, last: undefined });
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

const PLAIN = plainWorkbook({ sheets: [{ name: "Groups", rows: [["IT"]] }] });
const BARE_STYLES = zipParts({
  ...plainWorkbookParts({ sheets: [{ name: "Groups", rows: [["IT"]] }] }),
  "xl/_rels/workbook.xml.rels": relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/styles.xml":
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><name val="Arial"/></font></fonts><cellXfs/><dxfs count="0"/></styleSheet>',
  "xl/sharedStrings.xml": '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
});

it.each<[string, Uint8Array]>([
  ["rich", richWorkbook()],
  ["plain", PLAIN],
  ["prefixed", prefixed(PLAIN)],
  ["Strict", strict(PLAIN)],
  ["barely styled", BARE_STYLES],
])(
  "the parts of a %s workbook keep their elements in order, and every count is right",
  async (name, bytes) => {
    const workbook = await openXlsx(bytes, nodeCodec);
    await workbook.replaceOutputs([TIMELINE, MESSAGES], {});
    const after = await workbook.save();
    const sheets = (await workbook.describe()).sheets.length;
    const outputs = name === "rich" ? ["sheet8", "sheet9"] : ["sheet2", "sheet3"];
    expect(sheets).toBe(name === "rich" ? 6 : 3);
    for (const part of [
      "workbook",
      "styles",
      "sharedStrings",
      ...outputs.map((sheet) => `worksheets/${sheet}`),
    ]) {
      const text = partText(after, `xl/${part}.xml`);
      expect(breaches(text)).toEqual([]);
      for (const [, tag, count, content = ""] of text.matchAll(
        /<((?:\w+:)?(?:fonts|fills|borders|numFmts|cellXfs|cellStyleXfs)) count="(\d+)"[^>]*>(.*?)<\/\1>/g,
      )) {
        expect([tag, content.match(/<(?:\w+:)?(?:font|fill|border|numFmt|xf)[ />]/g)?.length]).toEqual([
          tag,
          Number(count),
        ]);
      }
    }
  },
);

it("an order that is broken is seen", () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  expect(breaches(`<worksheet ${main}><sheetData/><cols/></worksheet>`)).toEqual([
    "worksheet: cols after sheetData",
  ]);
});
