import fc from "fast-check";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../../src/app/generateTimeline";
import type { Worksheet } from "../../../src/domain/grid/grid";
import { GOLDEN_REQUEST } from "../../golden/goldenCases";
import { sheetsAsCsv } from "../../support/libreOffice";
import { breachesOfLaw } from "./packageLaw";
import { ANIMALS, zooOf } from "./packageZoo";
import { PLAIN_SPELLING, zooPackage, type Spelling } from "./zooPackage";
import { SAMPLE_ZOO } from "./zooParts";

async function generated(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, nodeCodec);
  await generateTimeline(workbook, GOLDEN_REQUEST, {});
  return workbook.save();
}

/** The person's own cells. */
async function cells(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  return (await openXlsx(bytes, nodeCodec)).read(["Groups", "Costs"]);
}

it("whatever the package, nothing of the person's changes, and all of ours is typed, related once and reachable", async () => {
  await fc.assert(
    fc.asyncProperty(ANIMALS, async ({ oddities, spelling }) => {
      const bytes = zooPackage(zooOf(oddities), spelling);
      const once = await generated(bytes);
      expect(breachesOfLaw(bytes, once)).toEqual([]);
      expect(await cells(once)).toEqual(await cells(bytes));
      const twice = await generated(once);
      expect(Buffer.compare(twice, once)).toBe(0);
    }),
    { numRuns: 40, seed: 2026 },
  );
}, 120_000);

describe("a part in UTF-16", () => {
  it.each(["xl/theme/theme1.xml", "docProps/core.xml", "xl/charts/chart1.xml"])(
    "that is not read, such as %s, stays as it is",
    async (part) => {
      const bytes = zooPackage(SAMPLE_ZOO, { ...PLAIN_SPELLING, utf16: [part] });
      expect(breachesOfLaw(bytes, await generated(bytes))).toEqual([]);
    },
  );

  it.each([
    ...[
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ],
    ...[
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/tables/table1.xml",
    ],
    ...["xl/worksheets/_rels/sheet2.xml.rels", "xl/drawings/_rels/drawing1.xml.rels"],
  ])("that is read, such as %s, is refused", async (part) => {
    const bytes = zooPackage(SAMPLE_ZOO, { ...PLAIN_SPELLING, utf16: [part] });
    await expect(generated(bytes)).rejects.toMatchObject({
      code: "not-a-workbook",
      details: { nothingChanged: true },
    });
  });
});

it("LibreOffice shows of each package the person's cells as before, and of ours the same", async () => {
  const animals: Readonly<
    Record<string, readonly [oddities: readonly string[], spelling: Partial<Spelling>]>
  > = {
    plain: [[], {}],
    alternatives: [["styles with alternatives", "names with blanks"], {}],
    typed: [[], { relationshipTypes: "overrides" }],
    listed: [["a sheet without a part", "relationships that lead nowhere"], {}],
    empty: [["styles closed in themselves", "shared strings closed in themselves"], {}],
    waiting: [["no styles, but a relationship to them", "no shared strings, but a relationship to them"], {}],
    orphans: [
      ["no styles, but an orphan of their name", "no shared strings, but an orphan of their name"],
      {},
    ],
    strict: [[], { vocabulary: "strict", isPrefixed: true, zip: "descriptors" }],
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, [oddities, spelling]] of Object.entries(animals)) {
    files[`${name}.xlsx`] = await generated(zooPackage(zooOf(oddities), { ...PLAIN_SPELLING, ...spelling }));
  }
  const csv = sheetsAsCsv(files);
  for (const sheet of ["Groups", "Costs", "Timeline", "Communications", "Messages"]) {
    const plain = csv[`plain-${sheet}.csv`];
    expect(plain).toMatch(/\w/);
    for (const name of Object.keys(animals)) {
      expect([name, sheet, csv[`${name}-${sheet}.csv`]]).toEqual([name, sheet, plain]);
    }
  }
}, 120_000);
