import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { PartNaming } from "../../../src/adapters/xlsx/package/partNaming";
import { PartStore } from "../../../src/adapters/xlsx/package/partStore";
import { readZip } from "../../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";
import { linked, zooOf } from "./packageZoo";
import { PLAIN_SPELLING, zooPackage } from "./zooPackage";
import { withZooPart, type Zoo } from "./zooParts";

const WORKBOOK = "xl/workbook.xml";
const LEFT = { content: "<left/>" };

function storeOf(zoo: Zoo): PartStore {
  return new PartStore(readZip(zooPackage(zoo, PLAIN_SPELLING), ZIP_LIMITS), nodeCodec);
}

describe("a new part's number is above all that is taken", () => {
  const plain = zooOf([]);
  it.each<[string, Zoo, string]>([
    ["nothing else", plain, "sheet3.xml"],
    [
      "a part with backslashes and capitals",
      withZooPart(plain, "xl\\Worksheets\\SHEET5.XML", LEFT),
      "sheet6.xml",
    ],
    ["a part in the root", withZooPart(plain, "sheet9.xml", LEFT), "sheet10.xml"],
    ["a part that is percent-encoded", withZooPart(plain, "xl/worksheets/%73heet4.xml", LEFT), "sheet5.xml"],
    [
      "a relationship that leads nowhere",
      linked(plain, "", "image", "/xl/./worksheets/sheet4.xml"),
      "sheet5.xml",
    ],
    ["a target outside Office's folders", linked(plain, "", "image", "elsewhere/sheet4.xml"), "sheet5.xml"],
    ["relationships of no part", linked(plain, "xl/worksheets/sheet4.xml", "image", "a.png"), "sheet5.xml"],
    [
      "relationships that are a target",
      linked(plain, "", "image", "xl/worksheets/_rels/sheet4.xml.rels"),
      "sheet5.xml",
    ],
    ["a content type", { ...plain, strayTypes: { "XL/worksheets/sheet4.xml": "a" } }, "sheet5.xml"],
    [
      "the longest number that is looked for, and one longer",
      ["sheet999999999.xml", "sheet1000000000.xml"].reduce(
        (zoo, name) => withZooPart(zoo, `xl/worksheets/${name}`, LEFT),
        plain,
      ),
      "sheet1000000001.xml",
    ],
  ])("%s", async (_because, zoo, name) => {
    const naming = await PartNaming.of(WORKBOOK, storeOf(zoo), new Set());
    expect(naming.numbered("worksheets/", "sheet")).toBe(`xl/worksheets/${name}`);
  });

  it("also what was given just now, but not what is to go", async () => {
    const gone = new Set(["xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels"]);
    const zoo = withZooPart(plain, "xl/_rels/workbook.xml.rels", undefined);
    const store = storeOf({ ...zoo, relationships: { "": plain.relationships[""] ?? [] } });
    const naming = await PartNaming.of(WORKBOOK, store.without(gone), gone);
    expect(naming.numbered("worksheets/", "sheet")).toBe("xl/worksheets/sheet2.xml");
    expect(naming.numbered("worksheets/", "sheet")).toBe("xl/worksheets/sheet3.xml");
    expect([naming.single("metadata"), naming.single("metadata")]).toEqual([
      "xl/metadata.xml",
      "xl/metadata1.xml",
    ]);
  });
});

describe("a package", () => {
  it("takes no part in the place of another, and replaces none that is not there", async () => {
    const store = storeOf(zooOf([]));
    await expect(store.withAddedText("XL\\styles.xml", "<a/>")).rejects.toThrow("there is a part");
    await expect(store.withReplacedText("xl/none.xml", "<a/>")).rejects.toMatchObject({
      code: "not-a-workbook",
    });
    expect((await store.withAddedText("xl/none.xml", "<a/>")).entries).toHaveLength(store.entries.length + 1);
  });

  it("keeps a replaced part's name to the byte, whatever it is written in", async () => {
    const store = storeOf(withZooPart(zooOf([]), "xl/é.xml", LEFT));
    const odd = new PartStore(
      store.entries.map((entry) =>
        entry.name === "xl/é.xml" ? { ...entry, nameBytes: Uint8Array.of(0x82), flags: 0 } : entry,
      ),
      nodeCodec,
    );
    for (const [before, flag] of [
      [store, 0x800],
      [odd, 0],
    ] as const) {
      const after = await before.withReplacedText("xl/%C3%A9.xml", "<right/>");
      const [was, is] = [before, after].map((some) => some.entry("xl/é.xml"));
      expect([is?.nameBytes, (is?.flags ?? 0) & 0x800]).toEqual([was?.nameBytes, flag]);
      expect(await after.text("xl/é.xml")).toBe("<right/>");
    }
  });
});
