import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { fflateCodec } from "../../../src/adapters/xlsx/codec/fflateCodec";
import { streamsCodec } from "../../../src/adapters/xlsx/codec/streamsCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { readZip } from "../../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";
import { MESSAGES, TIMELINE } from "../../contract/drafts";
import { plainWorkbook, plainWorkbookParts, relationshipsXml } from "./plainWorkbook";
import { partText, withPart, zipParts } from "./zipParts";
import { asZip64, centralRecord, compoundFile, patched, withDescriptors, withEntries } from "./damagedFiles";

const CONTENTS = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month"],
        ["IT", "July"],
      ],
    },
  ],
};
const FILE = plainWorkbook(CONTENTS);
const PARTS = plainWorkbookParts(CONTENTS);
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

function mainType(type: string): Uint8Array {
  return withPart(FILE, "[Content_Types].xml", (text) =>
    text.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type),
  );
}

function without(part: string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== part)));
}

describe("a file that is refused when it is opened", () => {
  it.each<[string, string, Uint8Array]>([
    ["not-a-workbook", "no bytes at all", new Uint8Array(0)],
    ["not-a-workbook", "text", Buffer.from("Group,Month\nIT,July\n")],
    ["not-a-workbook", "zeros", new Uint8Array(5000)],
    ["not-a-workbook", "a zip signature and nothing more", Uint8Array.of(0x50, 0x4b, 3, 4)],
    ["not-a-workbook", "a zip file that is empty", zipParts({})],
    ["not-a-workbook", "a zip file of something else", zipParts({ "a.txt": "a" })],
    ["not-a-workbook", "no content types", without("[Content_Types].xml")],
    ["not-a-workbook", "no relationships", without("_rels/.rels")],
    ["not-a-workbook", "no workbook part", without(WORKBOOK)],
    ["not-a-workbook", "no relationships of the workbook", without("xl/_rels/workbook.xml.rels")],
    ["not-a-workbook", "no part for a sheet", without(SHEET)],
    [
      "not-a-workbook",
      "a sheet without a relationship",
      withPart(FILE, WORKBOOK, (text) => text.replace(' r:id="rId1"', "")),
    ],
    [
      "not-a-workbook",
      "one part for two sheets",
      withPart(FILE, WORKBOOK, (text) =>
        text.replace("</sheets>", '<sheet name="Again" sheetId="2" r:id="rId1"/></sheets>'),
      ),
    ],
    [
      "not-a-workbook",
      "two workbook parts",
      withPart(zipParts({ ...PARTS, "xl/other.xml": PARTS[WORKBOOK] ?? "" }), "_rels/.rels", () =>
        relationshipsXml([
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", "officeDocument", "xl/other.xml"],
        ]),
      ),
    ],
    ["not-a-workbook", "a workbook part that is no XML", withPart(FILE, WORKBOOK, () => "<workbook")],
    [
      "not-a-workbook",
      "a workbook part of another vocabulary",
      withPart(FILE, WORKBOOK, () => "<workbook/>"),
    ],
    [
      "not-a-workbook",
      "a part that is not UTF-8",
      zipParts({ ...PARTS, [WORKBOOK]: Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) }),
    ],
    [
      "not-a-workbook",
      "a Word document",
      mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    ],
    [
      "not-a-workbook",
      "two entries of one name, but for case",
      withEntries(FILE, (entries) => [
        ...entries,
        { ...entryNamed(SHEET), name: "XL/worksheets/SHEET1.xml" },
      ]),
    ],
    [
      "not-a-workbook",
      "two entries in one place",
      patched(FILE, (view) =>
        view.setUint32(centralRecord(view, 1) + 42, view.getUint32(centralRecord(view, 0) + 42, true), true),
      ),
    ],
    [
      "not-a-workbook",
      "a checksum that is wrong",
      patched(FILE, (view) => view.setUint32(centralRecord(view, 2) + 16, 1, true)),
    ],
    [
      "not-a-workbook",
      "a size that is too large",
      patched(FILE, (view) => view.setUint32(centralRecord(view, 2) + 24, 99_999, true)),
    ],
    [
      "not-a-workbook",
      "an unknown compression",
      patched(FILE, (view) => view.setUint16(centralRecord(view, 2) + 10, 14, true)),
    ],
    [
      "not-a-workbook",
      "more entries than there are",
      patched(FILE, (view) => view.setUint16(view.byteLength - 12, 999, true)),
    ],
    [
      "not-a-workbook",
      "entities that grow",
      withPart(FILE, WORKBOOK, (text) =>
        text.replace("<workbook", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook'),
      ),
    ],
    [
      "not-a-workbook",
      "elements nested without end",
      withPart(FILE, WORKBOOK, (text) => text.replace("<sheets>", "<x>".repeat(100_000) + "<sheets>")),
    ],
    ["encrypted", "a password", compoundFile("EncryptedPackage")],
    [
      "encrypted",
      "a password on the zip entries",
      patched(FILE, (view) => view.setUint16(centralRecord(view, 2) + 8, 1, true)),
    ],
    ["unsupported-format", "an .xls file", compoundFile("Workbook")],
    [
      "unsupported-format",
      "an .xlsb file",
      mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    ],
    ["unsupported-format", "an add-in", mainType("application/vnd.ms-excel.addin.macroEnabled.main+xml")],
    [
      "unsupported-format",
      "an .ods file",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    ],
    ["unsupported-format", "UTF-16", withPart(FILE, WORKBOOK, (text) => text.replace("UTF-8", "UTF-16"))],
    [
      "inflates-too-much",
      "a part that says it is huge",
      patched(FILE, (view) => view.setUint32(centralRecord(view, 3) + 24, 2_000_000_000, true)),
    ],
    [
      "inflates-too-much",
      "a part that is larger than it says",
      patched(FILE, (view) => view.setUint32(centralRecord(view, 2) + 24, 9, true)),
    ],
    [
      "inflates-too-much",
      "a part that shrank 1,000 times",
      zipParts({ ...PARTS, "xl/media/zeros.xml": new Uint8Array(50_000_000) }),
    ],
    [
      "inflates-too-much",
      "too many entries",
      zipParts({
        ...PARTS,
        ...Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`x/${index}`, ""])),
      }),
    ],
  ])("%s: %s", async (code, _because, bytes) => {
    await expect(openXlsx(bytes, nodeCodec)).rejects.toMatchObject({
      name: "WorkbookError",
      code,
      details: { nothingChanged: true },
    });
  });

  it("is refused wherever it is cut", async () => {
    for (let length = 0; length < FILE.length; length += 13) {
      await expect(openXlsx(FILE.subarray(0, length), nodeCodec)).rejects.toMatchObject({
        code: "not-a-workbook",
      });
    }
  });

  it.each([
    ["zlib", nodeCodec],
    ["CompressionStream", streamsCodec],
    ["fflate", fflateCodec],
  ])("is refused by %s, too, when its data is damaged or hides a bomb", async (_name, codec) => {
    const damaged = withEntries(FILE, (entries) =>
      entries.map((entry) => ({
        ...entry,
        data: Uint8Array.from(entry.data, (byte, index) => (index === 9 ? byte ^ 0xff : byte)),
      })),
    );
    await expect(openXlsx(damaged, codec)).rejects.toMatchObject({ code: "not-a-workbook" });
    const bomb = withEntries(zipParts({ ...PARTS, [SHEET]: new Uint8Array(9_000_000) }), (entries) =>
      entries.map((entry) => (entry.name === SHEET ? { ...entry, size: 1000 } : entry)),
    );
    await expect(openXlsx(bomb, codec)).rejects.toMatchObject({ code: "inflates-too-much" });
  });
});

describe("a sheet that the workbook lists and that is no part", () => {
  const listed = (name: string): Uint8Array =>
    withPart(FILE, WORKBOOK, (text) =>
      text.replace("<sheets>", `<sheets><sheet name="${name}" sheetId="9" state="hidden" r:id=""/>`),
    );

  it("is there without cells, and counts among the tabs", async () => {
    const workbook = await openXlsx(listed("Module1"), nodeCodec);
    const { sheets } = await workbook.describe();
    expect(sheets.map(({ name, isVisible, isWorksheet }) => [name, isVisible, isWorksheet])).toEqual([
      ["Module1", false, false],
      ["Groups", true, true],
    ]);
    await expect(workbook.read(["Module1"])).rejects.toMatchObject({ code: "sheet-not-found" });
    await workbook.replaceOutputs([TIMELINE], {});
    const text = partText(await workbook.save(), WORKBOOK);
    expect(text).toContain('<sheet name="Module1" sheetId="9" state="hidden" r:id=""/>');
    expect(text).toContain('<sheet name="Timeline" sheetId="10" r:id="rId2"/>');
    expect(text).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Timeline\'!$1:$1</definedName>',
    );
  });

  it("takes its name", async () => {
    const workbook = await openXlsx(listed("Timeline"), nodeCodec);
    await expect(workbook.replaceOutputs([TIMELINE], {})).rejects.toMatchObject({ code: "name-taken" });
  });
});

describe("a file that is taken though it is odd", () => {
  it.each<[string, Uint8Array]>([
    ["zip64 records", asZip64(FILE)],
    ["sizes behind the data, as streaming programs write them", withDescriptors(FILE)],
    ["a comment at its end", Buffer.concat([FILE.subarray(0, -2), Uint8Array.of(3, 0), Buffer.from("end")])],
    ["names that climb out of it", zipParts({ ...PARTS, "../../etc/x": "x", "/root": "x" })],
    [
      "a template's type",
      mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
    ],
    ["a macro template's type", mainType("application/vnd.ms-excel.template.macroEnabled.main+xml")],
    ["a byte order mark", withPart(FILE, WORKBOOK, (text) => `\uFEFF${text}`)],
    ["folders among its entries", zipParts({ ...PARTS, "xl/": "", "xl/media/": "" })],
  ])("%s", async (_because, bytes) => {
    const workbook = await openXlsx(bytes, nodeCodec);
    await workbook.replaceOutputs([MESSAGES], {});
    const again = await openXlsx(await workbook.save(), nodeCodec);
    expect((await again.read(["Groups"]))[0]?.grid).toEqual(CONTENTS.sheets[0]?.rows);
  });
});

function entryNamed(name: string) {
  const entry = readZip(FILE, ZIP_LIMITS).find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`there is no entry ${name}`);
  return entry;
}
