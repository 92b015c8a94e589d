import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { plainDraft, TIMELINE } from "../../contract/drafts";
import { plainWorkbookParts, relationshipsXml } from "./plainWorkbook";
import { zipParts } from "./zipParts";

const PARTS = plainWorkbookParts({ sheets: [{ name: "Groups", rows: [["Group", "Month"]] }] });
const FILE = zipParts(PARTS);

describe("a write that is refused", () => {
  const signed = zipParts({
    ...PARTS,
    "_rels/.rels": relationshipsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs",
      ],
    ]),
    "_xmlsignatures/origin.sigs": "",
  });

  it("a signature would break: it can be read but not written", async () => {
    const workbook = await openXlsx(signed, nodeCodec);
    expect(await workbook.read(["Groups"])).toHaveLength(1);
    for (const write of [
      () => workbook.replaceOutputs([TIMELINE], {}),
      () => workbook.addSheets([plainDraft("More", [["x"]])], {}),
    ]) {
      await expect(write()).rejects.toMatchObject({ code: "protected", details: { nothingChanged: true } });
    }
    expect(Buffer.compare(await workbook.save(), signed)).toBe(0);
  });

  it.each([
    ["too many rows", Array.from({ length: 1_048_577 }, () => ["x"])],
    ["too many columns", [Array.from({ length: 16_385 }, () => "x")]],
    ["too long a text", [["x".repeat(32_768)]]],
  ])("too-large: %s", async (_because, rows) => {
    const workbook = await openXlsx(FILE, nodeCodec);
    const before = await workbook.save();
    await expect(workbook.addSheets([plainDraft("More", rows)], {})).rejects.toMatchObject({
      code: "too-large",
      details: { sheet: "More", nothingChanged: true },
    });
    expect(Buffer.compare(await workbook.save(), before)).toBe(0);
  });

  it("changes nothing when a part that only a write needs is damaged", async () => {
    const bytes = zipParts({
      ...PARTS,
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
      "xl/styles.xml": "<styleSheet",
    });
    const workbook = await openXlsx(bytes, nodeCodec);
    await expect(workbook.replaceOutputs([TIMELINE], {})).rejects.toMatchObject({ code: "not-a-workbook" });
    expect(Buffer.compare(await workbook.save(), bytes)).toBe(0);
  });
});
