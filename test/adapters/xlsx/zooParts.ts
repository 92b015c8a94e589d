import { readFileSync } from "node:fs";
import path from "node:path";
import { CHART, DRAWING } from "./richAttachments";
import { THEME } from "./richSheets";
import { partText, unzipParts } from "./zipParts";

/** A part before it is decided how its name is spelled. */
export type ZooPart = {
  readonly content: string;
  /** Its content type; absent where its ending says it. */
  readonly type?: string;
};

/** A relationship of a part to another, or to whatever `target` says. */
export type ZooRelationship = {
  readonly id: string;
  /** The whole type, or the last word of Office's. */
  readonly type: string;
  /** From the root of the package, such as `xl/styles.xml`. */
  readonly target: string;
};

/** A package: its parts by their names, and the relationships by the part that has them, `""` for the package itself. */
export type Zoo = {
  readonly parts: Readonly<Record<string, ZooPart>>;
  readonly relationships: Readonly<Record<string, readonly ZooRelationship[]>>;
  /** Content types of parts that are not there. */
  readonly strayTypes: Readonly<Record<string, string>>;
};

const TYPE = "application/vnd.openxmlformats-officedocument";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const SAMPLE = readFileSync(path.join(__dirname, "../../../assets/sample-rollout.xlsx"));

/** A sheet of the person's with a table, a chart and a picture. */
const COSTS =
  `<worksheet ${MAIN} ${OFFICE}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="B1" t="inlineStr"><is><t>Cost</t></is></c></row>` +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Room</t></is></c><c r="B2"><v>10</v></c></row></sheetData>' +
  '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>';

const TABLE =
  `<table ${MAIN} id="1" name="Costs" displayName="Costs" ref="A1:B2"><tableColumns count="2">` +
  '<tableColumn id="1" name="Item"/><tableColumn id="2" name="Cost"/></tableColumns></table>';

/** The sample workbook with a second sheet, a theme and properties. */
export const SAMPLE_ZOO: Zoo = {
  parts: {
    "xl/workbook.xml": {
      content: partText(SAMPLE, "xl/workbook.xml").replace(
        "</sheets>",
        '<sheet name="Costs" sheetId="2" r:id="rId4"/></sheets>',
      ),
      type: `${TYPE}.spreadsheetml.sheet.main+xml`,
    },
    ...samplePart("xl/styles.xml", "styles"),
    ...samplePart("xl/sharedStrings.xml", "sharedStrings"),
    ...samplePart("xl/worksheets/sheet1.xml", "worksheet"),
    "xl/worksheets/sheet2.xml": { content: COSTS, type: `${TYPE}.spreadsheetml.worksheet+xml` },
    "xl/tables/table1.xml": { content: TABLE, type: `${TYPE}.spreadsheetml.table+xml` },
    "xl/drawings/drawing1.xml": { content: DRAWING.onSheet, type: `${TYPE}.drawing+xml` },
    "xl/charts/chart1.xml": {
      content: CHART.replaceAll("Data!", "Groups!"),
      type: `${TYPE}.drawingml.chart+xml`,
    },
    "xl/media/image1.png": { content: "not much of a picture" },
    "xl/theme/theme1.xml": { content: THEME, type: `${TYPE}.theme+xml` },
    "docProps/core.xml": {
      content:
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    },
  },
  relationships: {
    "": [
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", type: CORE, target: "docProps/core.xml" },
    ],
    "xl/workbook.xml": [
      { id: "rId1", type: "styles", target: "xl/styles.xml" },
      { id: "rId2", type: "worksheet", target: "xl/worksheets/sheet1.xml" },
      { id: "rId3", type: "sharedStrings", target: "xl/sharedStrings.xml" },
      { id: "rId4", type: "worksheet", target: "xl/worksheets/sheet2.xml" },
      { id: "rId5", type: "theme", target: "xl/theme/theme1.xml" },
    ],
    "xl/worksheets/sheet2.xml": [
      { id: "rId1", type: "drawing", target: "xl/drawings/drawing1.xml" },
      { id: "rId2", type: "table", target: "xl/tables/table1.xml" },
    ],
    "xl/drawings/drawing1.xml": [
      { id: "rId1", type: "chart", target: "xl/charts/chart1.xml" },
      { id: "rId2", type: "image", target: "xl/media/image1.png" },
    ],
  },
  strayTypes: {},
};

function samplePart(name: string, kind: string): Zoo["parts"] {
  if (unzipParts(SAMPLE)[name] === undefined) throw new Error(`the sample has no ${name}`);
  return { [name]: { content: partText(SAMPLE, name), type: `${TYPE}.spreadsheetml.${kind}+xml` } };
}

/** The package with one part more or another in its place; `undefined` takes it away, its relationships stay. */
export function withZooPart(zoo: Zoo, name: string, part: ZooPart | undefined): Zoo {
  const others = Object.entries(zoo.parts).filter(([other]) => other !== name);
  return {
    ...zoo,
    parts: Object.fromEntries(part === undefined ? others : [...others, [name, part] as const]),
  };
}

/** The package with one part's text changed. */
export function withZooText(zoo: Zoo, name: string, change: (text: string) => string): Zoo {
  const part = zoo.parts[name];
  if (part === undefined) throw new Error(`there is no part ${name}`);
  return { ...zoo, parts: { ...zoo.parts, [name]: { ...part, content: change(part.content) } } };
}

/** The package with the relationships of one part changed. */
export function withZooRelationships(
  zoo: Zoo,
  source: string,
  change: (relationships: readonly ZooRelationship[]) => readonly ZooRelationship[],
): Zoo {
  return {
    ...zoo,
    relationships: { ...zoo.relationships, [source]: change(zoo.relationships[source] ?? []) },
  };
}
