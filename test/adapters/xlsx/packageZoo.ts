import fc from "fast-check";
import { PLAIN_SPELLING, type Spelling } from "./zooPackage";
import {
  SAMPLE_ZOO,
  withZooPart,
  withZooRelationships,
  withZooText,
  type Zoo,
  type ZooRelationship,
} from "./zooParts";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const GROUPS = "xl/worksheets/sheet1.xml";
const COSTS = "xl/worksheets/sheet2.xml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const COMPATIBILITY = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** One thing that makes a package odd, though Excel opens it. */
export type Oddity = (zoo: Zoo) => Zoo;

/** What may be odd about the styles; a package has one of these at most. */
const ODD_STYLES = {
  "no styles": (zoo) => withoutLinked(unstyled(zoo), STYLES),
  "no styles, but an orphan of their name": (zoo) =>
    withZooPart(withoutLinked(unstyled(zoo), STYLES), STYLES, { content: `<styleSheet ${MAIN}/>` }),
  "no styles, but a relationship to them": (zoo) => withZooPart(unstyled(zoo), STYLES, undefined),
  "styles closed in themselves": (zoo) => withZooText(unstyled(zoo), STYLES, () => `<styleSheet ${MAIN} />`),
  "lists of styles closed in themselves": (zoo) =>
    withZooText(
      unstyled(zoo),
      STYLES,
      () => `<styleSheet ${MAIN}><numFmts/><fonts count="0"/><fills/><borders/><cellXfs/></styleSheet>`,
    ),
  "styles with alternatives": (zoo) => withAlternatives(zoo),
  "a look with a format that is not there": (zoo) =>
    withZooText(zoo, STYLES, (text) => text.replace('<xf numFmtId="3"', '<xf numFmtId="164"')),
  "styles by two relationships": (zoo) => linked(zoo, WORKBOOK, "styles", STYLES),
} satisfies Readonly<Record<string, Oddity>>;

/** What may be odd about the shared strings; a package has one of these at most. */
const ODD_STRINGS = {
  "no shared strings": (zoo) => withoutLinked(inlined(zoo), STRINGS),
  "no shared strings, but an orphan of their name": (zoo) =>
    withZooPart(withoutLinked(inlined(zoo), STRINGS), STRINGS, { content: `<sst ${MAIN}/>` }),
  "no shared strings, but a relationship to them": (zoo) => withZooPart(inlined(zoo), STRINGS, undefined),
  "shared strings closed in themselves": (zoo) => withZooText(inlined(zoo), STRINGS, () => `<sst ${MAIN}/>`),
  "shared strings by two relationships": (zoo) => linked(zoo, WORKBOOK, "sharedStrings", STRINGS),
} satisfies Readonly<Record<string, Oddity>>;

/** What else may be odd, each with each. */
const OTHER_ODDITIES = {
  "a sheet without a part": (zoo) =>
    withZooText(zoo, WORKBOOK, (text) =>
      text.replace("<sheets>", '<sheets><sheet name="Macros" sheetId="7" r:id=""/>'),
    ),
  "no theme and no properties": (zoo) =>
    withoutLinked(withoutLinked(zoo, "xl/theme/theme1.xml"), "docProps/core.xml"),
  "relationships that lead nowhere": (zoo) =>
    [
      ["", "xl/worksheets/sheet3.xml"],
      [WORKBOOK, "xl/worksheets/sheet4.xml"],
      [GROUPS, "xl/tables/table2.xml"],
      [COSTS, "xl/charts/chart2.xml"],
      ["xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml"],
      ["xl/theme/theme1.xml", "xl/styles1.xml"],
    ].reduce((odd, [source = "", target = ""]) => linked(odd, source, "image", target), zoo),
  "relationships of parts that are not there": (zoo) =>
    ["xl/worksheets/sheet3.xml", "xl/drawings/drawing2.xml"].reduce(
      (odd, source) => linked(odd, source, "table", "xl/tables/table1.xml"),
      zoo,
    ),
  "content types of parts that are not there": (zoo) => ({
    ...zoo,
    strayTypes: { "xl/worksheets/sheet3.xml": "text/plain", "XL/tables/TABLE2.xml": "text/plain" },
  }),
  "parts that nothing leads to": (zoo) =>
    ["xl/worksheets/sheet5.xml", "xl/tables/table7.xml", "xl/charts/chart01.xml", "sheet9.xml"].reduce(
      (odd, name) => withZooPart(odd, name, { content: "<left/>" }),
      zoo,
    ),
  "a relationship to the groups from elsewhere": (zoo) => linked(zoo, COSTS, "worksheet", GROUPS),
  "no window, and an empty list of names": (zoo) =>
    withZooText(zoo, WORKBOOK, (text) =>
      text.replace(/<bookViews>.*<\/bookViews>/, "").replace("</sheets>", "</sheets><definedNames/>"),
    ),
  "names with blanks": (zoo) => renamed(zoo, COSTS, "xl/my sheets/the costs.xml"),
} satisfies Readonly<Record<string, Oddity>>;

/** All oddities, by what they are. */
export const ODDITIES: Readonly<Record<string, Oddity>> = {
  ...ODD_STYLES,
  ...ODD_STRINGS,
  ...OTHER_ODDITIES,
};

/** A package of the zoo: what is odd in it, and how it is spelled. */
export type Animal = { readonly oddities: readonly string[]; readonly spelling: Spelling };

/** The parts of a package of the zoo. */
export function zooOf(oddities: readonly string[]): Zoo {
  return oddities.reduce((zoo, name) => {
    const oddity = ODDITIES[name];
    if (oddity === undefined) throw new Error(`there is no oddity "${name}"`);
    return oddity(zoo);
  }, SAMPLE_ZOO);
}

const ONE_IN_MANY: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.subarray(Object.keys(ODD_STYLES), { maxLength: 1 }),
    fc.subarray(Object.keys(ODD_STRINGS), { maxLength: 1 }),
    fc.subarray(Object.keys(OTHER_ODDITIES)),
  )
  .map((groups) => groups.flat());

/** Any package of the zoo. UTF-16 is left to a test of its own, since we do not read it. */
export const ANIMALS: fc.Arbitrary<Animal> = fc.record({
  oddities: ONE_IN_MANY,
  spelling: fc.record<Spelling>({
    entries: fc.constantFrom("plain", "backslashes", "dot", "root", "upper case"),
    targets: fc.constantFrom("relative", "absolute", "dot", "backslashes", "upper case"),
    blanks: fc.tuple(fc.constantFrom(" ", "%20"), fc.constantFrom(" ", "%20")),
    relationshipTypes: fc.constantFrom("default", "overrides", "nothing"),
    vocabulary: fc.constantFrom("transitional", "strict"),
    isPrefixed: fc.boolean(),
    compression: fc.constantFrom("deflated", "stored", "mixed"),
    zip: fc.constantFrom("plain", "zip64", "descriptors"),
    utf16: fc.constant(PLAIN_SPELLING.utf16),
  }),
});

/** Without a part and whatever leads to it. */
function withoutLinked(zoo: Zoo, name: string): Zoo {
  const relationships = Object.entries(zoo.relationships).map(([source, list]) => [
    source,
    list.filter(({ target }) => target !== name),
  ]);
  return withZooPart({ ...zoo, relationships: Object.fromEntries(relationships) }, name, undefined);
}

/** With one relationship more. */
export function linked(zoo: Zoo, source: string, type: string, target: string): Zoo {
  return withZooRelationships(zoo, source, (list: readonly ZooRelationship[]) => [
    ...list,
    { id: `odd${String(list.length)}`, type, target },
  ]);
}

/** Cells without looks, for where there are none. */
function unstyled(zoo: Zoo): Zoo {
  return withZooText(zoo, GROUPS, (text) => text.replace(/ s="\d+"/g, ""));
}

/** Cells that hold their texts themselves. */
function inlined(zoo: Zoo): Zoo {
  const strings = [...(SAMPLE_ZOO.parts[STRINGS]?.content ?? "").matchAll(/<si>(.*?)<\/si>/g)].map(
    ([, text]) => text,
  );
  return withZooText(zoo, GROUPS, (text) =>
    text.replace(
      / t="s"><v>(\d+)<\/v>/g,
      (_, index) => ` t="inlineStr"><is>${String(strings[Number(index)])}</is>`,
    ),
  );
}

/** A number format in alternatives, as newer Excel writes those that older ones do not know, and a look that uses it; a font too. */
function withAlternatives(zoo: Zoo): Zoo {
  const alternatives = (now: string, old: string): string =>
    `<mc:AlternateContent ${COMPATIBILITY}><mc:Choice Requires="x16r2" xmlns:x16r2="urn:new">${now}</mc:Choice>` +
    `<mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
  const format = '<numFmt numFmtId="164" formatCode="0.000"/>';
  const font = '<font><i/><sz val="9"/><name val="Arial"/></font>';
  return withZooText(zoo, STYLES, (text) =>
    text
      .replace("<fonts", `<numFmts count="1">${alternatives(format, format)}</numFmts><fonts`)
      .replace('<fonts count="2">', '<fonts count="3">')
      .replace("</fonts>", `${alternatives(font, font)}</fonts>`)
      .replace('<cellXfs count="4">', '<cellXfs count="5">')
      .replace("</cellXfs>", '<xf numFmtId="164" fontId="2" fillId="0" borderId="0" xfId="0"/></cellXfs>'),
  );
}

function renamed(zoo: Zoo, from: string, to: string): Zoo {
  const rename = (name: string): string => (name === from ? to : name);
  return {
    ...zoo,
    parts: Object.fromEntries(Object.entries(zoo.parts).map(([name, part]) => [rename(name), part])),
    relationships: Object.fromEntries(
      Object.entries(zoo.relationships).map(([source, list]) => [
        rename(source),
        list.map((relationship) => ({ ...relationship, target: rename(relationship.target) })),
      ]),
    ),
  };
}
