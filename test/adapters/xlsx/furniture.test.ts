import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { relativeTarget, resolveTarget } from "../../../src/adapters/xlsx/package/partNames";
import { shortRange } from "../../../src/adapters/xlsx/parts/sheetReference";
import { excelAttributeText } from "../../../src/adapters/xlsx/xml/excelText";
import type { OutputDraft } from "../../../src/domain/grid/sheetDraft";
import { corner } from "../../contract/drafts";
import {
  BARE_MESSAGES,
  BARE_TIMELINE,
  CHARTED_TIMELINE,
  FURNISHED_MESSAGES,
} from "../../contract/furnishedDrafts";
import { workbookAsOpenDocument } from "../../support/libreOffice";
import { readWorkbook } from "../../support/readWorkbook";
import { plainWorkbook, plainWorkbookParts } from "./plainWorkbook";
import { richWorkbook } from "./richWorkbook";
import { partText, unzipParts, withPart, zipParts } from "./zipParts";

const PLAIN = plainWorkbook({ sheets: [{ name: "Groups", rows: [["IT"]] }] });

async function generated(
  bytes: Uint8Array,
  drafts: readonly OutputDraft[] = [CHARTED_TIMELINE, FURNISHED_MESSAGES],
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, nodeCodec);
  await workbook.replaceOutputs(drafts, {});
  return workbook.save();
}

const partNames = (bytes: Uint8Array) => Object.keys(unzipParts(bytes));

describe.each([
  ["plain", PLAIN],
  ["rich", richWorkbook()],
])("in a %s workbook", (_, before) => {
  it("is the same file after two runs as after one", async () => {
    const once = await generated(before);
    expect(Buffer.compare(await generated(once), once)).toBe(0);
  });

  it("goes with all its parts, relationships and content types", async () => {
    const bare = await generated(before, [BARE_TIMELINE, BARE_MESSAGES]);
    const after = await generated(await generated(bare), [BARE_TIMELINE, BARE_MESSAGES]);
    expect(partNames(after)).toEqual(partNames(bare));
    for (const part of partNames(bare).filter(
      (name) => !/styles|sharedStrings|worksheets\/sheet/.test(name),
    )) {
      expect([part, partText(after, part)]).toEqual([part, partText(bare, part)]);
    }
  });

  it("says the type of every part that it adds, and leads to each by a relationship", async () => {
    const after = await generated(before);
    const added = partNames(after).filter((name) => /\/(?:table|chart|drawing)\d+\.xml$/.test(name));
    const relationships = partNames(after)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) =>
        [...partText(after, name).matchAll(/Target="([^"]*)"/g)].map(([, target = ""]) =>
          resolveTarget(name.replace("_rels/", "").replace(/\.rels$/, ""), target),
        ),
      );
    const types = partText(after, "[Content_Types].xml");
    for (const part of added) {
      expect([part, relationships.filter((target) => target === part).length]).toEqual([part, 1]);
      expect([part, types.split(`PartName="/${part}"`).length]).toEqual([part, 2]);
    }
    expect(added.length).toBeGreaterThanOrEqual(4);
  });
});

it("numbers parts and tables above those of the workbook", async () => {
  const before = withPart(richWorkbook(), "xl/tables/table1.xml", (text) =>
    text.replace(/ id="\d+"/, ' id="7"'),
  );
  const after = await generated(before);
  const added = partNames(after).filter((name) => !partNames(before).includes(name));
  expect(added).toEqual([
    "xl/worksheets/sheet8.xml",
    "xl/worksheets/sheet9.xml",
    expect.stringMatching(/charts\/chart\d+\.xml$/),
    expect.stringMatching(/charts\/chart\d+\.xml$/),
    expect.stringMatching(/drawings\/drawing\d+\.xml$/),
    expect.stringMatching(/drawings\/_rels\/drawing\d+\.xml\.rels$/),
    "xl/worksheets/_rels/sheet8.xml.rels",
    "xl/tables/table2.xml",
    "xl/worksheets/_rels/sheet9.xml.rels",
  ]);
  expect(partText(after, "xl/tables/table2.xml")).toContain(' id="8" name="CommunicationPlan"');
});

it("gives a table the id of the one that it takes the place of", async () => {
  const once = await generated(PLAIN);
  const numbered = withPart(once, "xl/tables/table1.xml", (text) => text.replace(' id="1"', ' id="42"'));
  const again = await generated(numbered);
  expect(partText(again, "xl/tables/table1.xml")).toContain(' id="42" name="CommunicationPlan"');
});

it("writes what a table's header says as Excel writes it", async () => {
  expect(partText(await generated(PLAIN), "xl/tables/table1.xml")).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="CommunicationPlan" ' +
      'displayName="CommunicationPlan" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4">' +
      '<tableColumn id="1" name="Message"/><tableColumn id="2" name="Status"/>' +
      '<tableColumn id="3" name="Owner &amp; &quot;team&quot;"/><tableColumn id="4" name="Notes_x000a_free text"/>' +
      '</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ' +
      'showRowStripes="1" showColumnStripes="0"/></table>',
  );
});

it("shows no filter buttons when a draft wants none", async () => {
  const { table } = FURNISHED_MESSAGES;
  const draft = {
    ...FURNISHED_MESSAGES,
    validations: [],
    ...(table && { table: { ...table, hasFilterButtons: false } }),
  };
  const [, sheet] = readWorkbook(await generated(PLAIN, [draft])).sheets;
  expect(sheet?.tables).toMatchObject([{ name: "CommunicationPlan", filter: null }]);
});

it("keeps in a chart what its cells hold, and its alternative text in the drawing", async () => {
  const after = await generated(PLAIN);
  const [stacked, clustered] = readWorkbook(after).sheets[1]?.charts ?? [];
  expect(stacked).toMatchObject({ type: "BarChart", grouping: "stacked", overlap: 100 });
  expect(clustered).toMatchObject({ type: "BarChart", grouping: "clustered", overlap: null });
  expect(stacked?.series.map(({ categoryTexts, numbers }) => [categoryTexts[7], numbers])).toEqual([
    ["Week 38", [0, 3, 1, 4, 2, 0, 3, 1]],
    ["Week 38", [0, 110.5, 221, 331.5, 442, 552.5, 663, 773.5]],
  ]);
  expect(partText(after, "xl/drawings/drawing1.xml")).toContain(
    'name="Load &lt;per&gt; week &amp; group" descr="Columns: &quot;messages&quot; &amp; users a week; the peak is week 38."',
  );
});

it("is understood by LibreOffice: the charts and what they show, lists, hints and filters", async () => {
  const document = workbookAsOpenDocument(await generated(PLAIN));
  const values = (name: string) =>
    [...document.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value);
  const texts = [...document.matchAll(/<text:p>([^<]*)</g)].map(([, text]) => text);
  expect(values("chart:values-cell-range-address")).toEqual([
    "Timeline.B6:Timeline.B13",
    "Timeline.C6:Timeline.C13",
    "Timeline.B6:Timeline.B13",
  ]);
  expect(
    document.match(/<chart:categories table:cell-range-address="Timeline.A6:Timeline.A13"/g),
  ).toHaveLength(2);
  expect(document.match(/<chart:chart [^>]*chart:class="chart:bar"/g)).toHaveLength(2);
  expect(document.match(/chart:stacked="true"/g)).toHaveLength(1);
  expect(values("draw:fill-color")).toEqual(expect.arrayContaining(["#1f3a5f", "#a9c7e8"]));
  expect(texts).toEqual(
    expect.arrayContaining([
      "Load &lt;per&gt; week &amp; group",
      "Messages per week",
      "Messages &amp; users",
    ]),
  );
  expect(document.match(/<svg:desc>Columns: &quot;messages&quot; &amp; users a week/g)).toHaveLength(2);
  expect(values("table:condition")).toEqual([
    "of:cell-content-is-in-list(&quot;Planned&quot;;&quot;On &quot;&quot;hold&quot;&quot; &amp; so on&quot;;&quot;Sent&quot;)",
    "of:cell-content-is-in-list([$Timeline.$A$2:.$A$4])",
  ]);
  expect(texts).toEqual(
    expect.arrayContaining(["A message marked &quot;Sent&quot; never moves.", "Pick &amp; choose."]),
  );
  expect(document).toContain(
    'table:target-range-address="Messages.A1:Messages.D4" table:display-filter-buttons="true"',
  );
}, 120_000);

it.each([
  { because: "before the sheets", workbook: (text: string) => text, place: '/relationships"><bookViews>' },
  {
    because: "behind what the schema puts before it",
    workbook: (text: string) =>
      text.replace("<sheets>", '<workbookPr/><workbookProtection lockWindows="0"/><sheets>'),
    place: '<workbookProtection lockWindows="0"/><bookViews>',
  },
])("gives a workbook without a window one, $because", async ({ workbook, place }) => {
  const parts = plainWorkbookParts({ sheets: [{ name: "Groups", rows: [["IT"]] }] });
  const before = zipParts({ ...parts, "xl/workbook.xml": workbook(String(parts["xl/workbook.xml"])) });
  const after = partText(await generated(before, [BARE_MESSAGES]), "xl/workbook.xml");
  expect(after).toContain(`${place}<workbookView/></bookViews><sheets>`);
  expect(after.match(/<bookViews>/g)).toHaveLength(1);
});

it.each([
  ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "../tables/table1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "sheet2.xml"],
  ["sheet.xml", "tables/table1.xml", "tables/table1.xml"],
  ["a/b/c.xml", "d/e.xml", "../../d/e.xml"],
])("%s leads to %s as %s", (source, part, target) => {
  expect(relativeTarget(source, part)).toBe(target);
  expect(resolveTarget(source, target)).toBe(part);
});

it("writes one cell as one cell", () => {
  expect([shortRange(corner(1, 1)), shortRange(corner(2, 1))]).toEqual(["A1", "A1:A2"]);
});

it("writes line breaks and quotes in attributes as Excel does", () => {
  expect(excelAttributeText('a\n"b"\u0007_x000a_')).toBe("a_x000a_&quot;b&quot;_x0007__x005F_x000a_");
});
