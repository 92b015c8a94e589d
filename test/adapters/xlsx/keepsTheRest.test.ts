import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { readZip } from "../../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";
import { MESSAGES, TIMELINE } from "../../contract/drafts";
import { relationshipsXml } from "./plainWorkbook";
import { RICH_PARTS, richWorkbook } from "./richWorkbook";
import { partText, unzipParts, withPart, zipParts } from "./zipParts";

/** The parts that must tell of new sheets, or hold their looks and texts. */
const LISTING_PARTS = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];
const NEW_SHEETS = ["xl/worksheets/sheet8.xml", "xl/worksheets/sheet9.xml"];

async function generated(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, nodeCodec);
  await workbook.replaceOutputs([TIMELINE, MESSAGES], {});
  return workbook.save();
}

describe("a rich workbook", () => {
  const before = richWorkbook();

  it("keeps every other entry as it was, down to its headers, and in its order", async () => {
    const others = (bytes: Uint8Array) =>
      readZip(bytes, ZIP_LIMITS).filter(({ name }) => ![...LISTING_PARTS, ...NEW_SHEETS].includes(name));
    const after = await generated(before);
    expect(others(before).length).toBe(Object.keys(RICH_PARTS).length - LISTING_PARTS.length);
    expect(others(after)).toEqual(others(before));
    expect(readZip(after, ZIP_LIMITS).map(({ name }) => name)).toEqual([
      ...Object.keys(RICH_PARTS),
      ...NEW_SHEETS,
    ]);
  });

  it("lists the new sheets and names, and leaves the rest of the workbook part to the letter", async () => {
    expect(partText(await generated(before), "xl/workbook.xml")).toBe(
      String(RICH_PARTS["xl/workbook.xml"])
        .replace(
          "</sheets>",
          '<sheet name="Timeline" sheetId="10" r:id="rId15"/><sheet name="Messages" sheetId="11" r:id="rId16"/></sheets>',
        )
        .replace(
          "</definedNames>",
          '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'Timeline\'!$1:$1</definedName>' +
            '<definedName name="_RolloutWaves.timeline" hidden="1">\'Timeline\'!$1:$1048576</definedName>' +
            "<definedName name=\"Messages\">'Messages'!$A$1:$C$3</definedName>" +
            '<definedName name="_RolloutWaves.messages" hidden="1">\'Messages\'!$1:$1048576</definedName></definedNames>',
        )
        .replace("<calcPr ", '<calcPr fullCalcOnLoad="1" '),
    );
  });

  it("adds to relationships and content types at their ends", async () => {
    const after = await generated(before);
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    expect(partText(after, "[Content_Types].xml")).toBe(
      String(RICH_PARTS["[Content_Types].xml"]).replace(
        "</Types>",
        `${NEW_SHEETS.map((part) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
      ),
    );
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toBe(
      String(RICH_PARTS["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        `<Relationship Id="rId15" Type="${kind}" Target="worksheets/sheet8.xml"/>` +
          `<Relationship Id="rId16" Type="${kind}" Target="worksheets/sheet9.xml"/></Relationships>`,
      ),
    );
  });

  it("appends styles, and numbers none of the old ones anew", async () => {
    const lists = (text: string) =>
      Object.fromEntries(
        [...text.matchAll(/<(\w+) count="\d+"[^>]*>(.*?)<\/\1>/g)].map(([, list = "", items = ""]) => [
          list,
          items,
        ]),
      );
    const old = lists(String(RICH_PARTS["xl/styles.xml"]));
    const text = partText(await generated(before), "xl/styles.xml");
    const now = lists(text);
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const [list, items] of Object.entries(old)) expect(now[list]?.startsWith(items)).toBe(true);
    for (const list of ["cellStyleXfs", "cellStyles", "dxfs"]) expect(now[list]).toBe(old[list]);
    expect(now["numFmts"]).toBe(`${String(old["numFmts"])}<numFmt numFmtId="171" formatCode="yyyy-mm-dd"/>`);
    // White bold and small in the workbook's own font; bold alone was there already and is used again.
    expect(text).toContain('<fonts count="4" x14ac:knownFonts="1">');
    expect(now["fonts"]?.match(/<name val="Aptos Narrow"\/>/g)).toHaveLength(4);
  });

  it("appends texts to the shared strings, and leaves those that are there alone", async () => {
    const text = partText(await generated(before), "xl/sharedStrings.xml");
    // The two counts are known only at the end, when the beginning is compressed long since; they are optional.
    const old = String(RICH_PARTS["xl/sharedStrings.xml"]).replace(' count="9" uniqueCount="7"', "");
    expect(text.startsWith(old.replace("</sst>", ""))).toBe(true);
    // 7, and 8 on the Timeline and 9 in Messages.
    expect(text.match(/<si>/g)).toHaveLength(24);
  });

  it("is the same file after two runs as after one", async () => {
    const once = await generated(before);
    expect(Buffer.compare(await generated(once), once)).toBe(0);
  });

  it("keeps no text of a replaced sheet, unless another sheet has it too", async () => {
    const workbook = await openXlsx(before, nodeCodec);
    const rows = [["IT", "Retail", "Retail", "anna@example.com"]];
    const draft = { ...TIMELINE, rows, styles: [], columnWidths: [9, 9, 9, 9] };
    await workbook.replaceOutputs([draft], {});
    await workbook.replaceOutputs([{ ...draft, rows: [["Retail", "", "", "x"]] }], {});
    const text = partText(await workbook.save(), "xl/sharedStrings.xml");
    expect(text).not.toContain("anna@example.com");
    expect(text).toContain("<si><t>IT</t></si>");
    expect(text).toContain("</t></si><si><t>Retail</t></si><si><t>x</t></si></sst>");
    expect((await workbook.read(["Data"]))[0]?.grid[1]?.[0]).toBe("IT");
  });
});

describe("an output sheet that the person added to", () => {
  const sheet = NEW_SHEETS[0] ?? "";
  const types: Readonly<Record<string, string>> = {
    "xl/comments2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    "xl/tables/table2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    "xl/drawings/drawing3.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  };

  /** A comment, a table, a drawing with the logo of the Data sheet, a formula, a filter and a print area on the Timeline. */
  async function addedTo(bytes: Uint8Array): Promise<Uint8Array> {
    const parts = unzipParts(bytes);
    const extended = zipParts({
      ...parts,
      "xl/worksheets/_rels/sheet8.xml.rels": relationshipsXml([
        ["rId1", "comments", "../comments2.xml"],
        ["rId2", "table", "../tables/table2.xml"],
        ["rId3", "drawing", "../drawings/drawing3.xml"],
      ]),
      "xl/comments2.xml": String(RICH_PARTS["xl/comments1.xml"]),
      "xl/tables/table2.xml": String(RICH_PARTS["xl/tables/table1.xml"]).replaceAll(
        '"Groups"',
        '"Messages2"',
      ),
      "xl/drawings/drawing3.xml": String(RICH_PARTS["xl/drawings/drawing1.xml"]),
      "xl/drawings/_rels/drawing3.xml.rels": relationshipsXml([["rId2", "image", "../media/image1.png"]]),
    });
    const typed = withPart(extended, "[Content_Types].xml", (text) =>
      text.replace(
        "</Types>",
        `${Object.entries(types)
          .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
          .join("")}</Types>`,
      ),
    );
    const named = withPart(typed, "xl/workbook.xml", (text) =>
      text.replace(
        "</definedNames>",
        '<definedName name="_xlnm.Print_Area" localSheetId="4">Timeline!$A$1:$B$2</definedName></definedNames>',
      ),
    );
    return withPart(named, "xl/calcChain.xml", (text) =>
      text.replace("</calcChain>", '<c r="D1" i="10"/><c r="D2"/></calcChain>'),
    );
  }

  it("is wholly ours again after the next run: its parts, names and formulas go, what others use stays", async () => {
    const once = await generated(richWorkbook());
    const added = await addedTo(once);
    expect(Object.keys(unzipParts(added))).toEqual(expect.arrayContaining(Object.keys(types)));
    expect(unzipParts(await generated(added))).toEqual(unzipParts(once));
  });

  it("leaves no calculation chain without a cell behind", async () => {
    const once = await generated(richWorkbook());
    const ours = withPart(once, "xl/calcChain.xml", (text) =>
      text.replace(/<c .*(?=<\/calcChain>)/, '<c r="D1" i="10"/>'),
    );
    const after = await generated(ours);
    expect(unzipParts(after)["xl/calcChain.xml"]).toBeUndefined();
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("keeps its part, its ids and its name when the person renamed it", async () => {
    const once = await generated(richWorkbook());
    const renamed = withPart(once, "xl/workbook.xml", (text) =>
      text
        .replace('name="Timeline" sheetId', 'name="The plan" sheetId')
        .replaceAll("'Timeline'!", "'The plan'!"),
    );
    const after = await generated(renamed);
    expect(partText(after, "xl/workbook.xml")).toBe(partText(renamed, "xl/workbook.xml"));
    expect(unzipParts(after)[sheet]).toEqual(unzipParts(once)[sheet]);
  });
});
