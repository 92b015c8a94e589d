import { parseXml } from "../../../src/adapters/xlsx/xml/parseXml";
import type { XmlElement } from "../../../src/adapters/xlsx/xml/xmlElement";
import { partText, unzipParts } from "../../adapters/xlsx/zipParts";
import { OutsideFile } from "./outsideFile";

/** Elements and attributes of each kind of part that are read; all others say something that would be lost. */
const KNOWN: readonly { readonly part: RegExp; readonly elements: string; readonly attributes: string }[] = [
  { part: /^(\[Content_Types\]\.xml|.*\.rels)$/, elements: "*", attributes: "*" },
  {
    part: /^xl\/workbook\.xml$/,
    elements:
      "workbook workbookPr workbookProtection bookViews workbookView sheets sheet definedNames definedName",
    attributes: "date1904 lockStructure activeTab name sheetId id state localSheetId hidden",
  },
  {
    part: /^xl\/styles\.xml$/,
    elements:
      "styleSheet numFmts numFmt fonts font b sz color name family fills fill patternFill fgColor bgColor " +
      "borders border left right top bottom diagonal cellStyleXfs cellXfs xf alignment cellStyles cellStyle",
    attributes:
      "count numFmtId formatCode val rgb indexed patternType style fontId fillId borderId xfId applyNumberFormat applyFont " +
      "applyFill applyBorder applyAlignment horizontal vertical wrapText name builtinId",
  },
  { part: /^xl\/sharedStrings\.xml$/, elements: "sst si t", attributes: "count uniqueCount space" },
  {
    part: /^xl\/worksheets\/sheet\d+\.xml$/,
    elements:
      "worksheet sheetPr pageSetUpPr dimension sheetViews sheetView pane selection sheetFormatPr cols col sheetData row c v is t " +
      "sheetProtection mergeCells mergeCell pageMargins pageSetup",
    attributes:
      "fitToPage ref showGridLines tabSelected workbookViewId xSplit ySplit topLeftCell activePane state pane activeCell " +
      "sqref defaultRowHeight min max width customWidth r s t sheet objects scenarios count left right top bottom header " +
      "footer space orientation fitToWidth fitToHeight",
  },
];

/** @throws OutsideFile at the first part, element or attribute that a load would lose. */
export function refuseUnknownContents(bytes: Uint8Array): void {
  for (const part of Object.keys(unzipParts(bytes))) {
    const known = KNOWN.find((candidate) => candidate.part.test(part));
    if (known === undefined) throw new OutsideFile(part, "a part that is not read");
    if (known.elements === "*") continue;
    const [elements, attributes] = [known.elements.split(" "), known.attributes.split(" ")];
    refuseWithin(parseXml(partText(bytes, part), part), part, new Set(elements), new Set(attributes));
  }
}

function refuseWithin(
  element: XmlElement,
  part: string,
  elements: ReadonlySet<string>,
  attributes: ReadonlySet<string>,
): void {
  if (!elements.has(element.local)) throw new OutsideFile(part, `<${element.name}>`);
  for (const { name, local } of element.attributes) {
    if (!name.startsWith("xmlns") && !attributes.has(local))
      throw new OutsideFile(part, `<${element.name} ${name}>`);
  }
  for (const { local, value } of element.attributes) {
    const only = ONLY[`${element.local} ${local}`];
    if (only !== undefined && value !== only)
      throw new OutsideFile(part, `<${element.name} ${local}="${value}">`);
  }
  for (const inner of element.children) refuseWithin(inner, part, elements, attributes);
}

/** Attributes that may have one value only, by element; another one would not be read. */
const ONLY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["left", "right", "top", "diagonal"].map((side) => [`${side} style`, "none"])),
  "bottom style": "thin",
  "color indexed": "64",
  "fgColor indexed": "64",
  "bgColor indexed": "64",
  "sheetFormatPr defaultRowHeight": "15",
  "pageMargins left": "0.7",
  "pageMargins right": "0.7",
  "pageMargins top": "0.75",
  "pageMargins bottom": "0.75",
  "pageMargins header": "0.3",
  "pageMargins footer": "0.3",
  "pageSetup fitToWidth": "1",
  "pageSetup fitToHeight": "0",
  "pane state": "frozen",
};
