import { readFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { breachesOfLaw } from "../adapters/xlsx/packageLaw";
import { linked, zooOf } from "../adapters/xlsx/packageZoo";
import { PLAIN_SPELLING, zooPackage, type Spelling } from "../adapters/xlsx/zooPackage";
import { SAMPLE_ZOO, withZooPart, withZooText, type Zoo } from "../adapters/xlsx/zooParts";
import { unzipParts, zipParts } from "../adapters/xlsx/zipParts";
import { GOLDEN_REQUEST } from "../golden/goldenCases";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/sample-rollout.xlsx"));

async function generated(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, nodeCodec);
  await generateTimeline(workbook, GOLDEN_REQUEST, {});
  return workbook.save();
}

function zoo(oddities: readonly string[], spelling: Partial<Spelling> = {}): Uint8Array {
  return zooPackage(zooOf(oddities), { ...PLAIN_SPELLING, ...spelling });
}

/** The sample as a program of .NET packs it. */
const BACKSLASHED = zipParts(
  Object.fromEntries(
    Object.entries(unzipParts(SAMPLE)).map(([name, content]) => [name.replaceAll("/", "\\"), content]),
  ),
);

describe("a package of the person's keeps all that it has, and lists all that is ours, after each of two runs", () => {
  it.each<[string, Uint8Array]>([
    ["1: entries named with backslashes", BACKSLASHED],
    ["1: entries named with backslashes, with a chart and a table", zoo([], { entries: "backslashes" })],
    ["1: entries named from a dot", zoo([], { entries: "dot" })],
    ["1: blanks spelled in two ways", zoo(["names with blanks"], { blanks: ["%20", " "] })],
    ["11: a type for each relationships part", zoo([], { relationshipTypes: "overrides" })],
    ["11: no type for relationships parts", zoo([], { relationshipTypes: "nothing" })],
    ["11: a sheet without a part", zoo(["a sheet without a part"])],
    ["11: styles closed in themselves", zoo(["styles closed in themselves"])],
    ["11: relationships that lead nowhere", zoo(["relationships that lead nowhere"])],
    ["11: relationships of parts that are not there", zoo(["relationships of parts that are not there"])],
    ["11: content types of parts that are not there", zoo(["content types of parts that are not there"])],
    [
      "11: a relationship to strings that are not there",
      zoo(["no shared strings, but a relationship to them"]),
    ],
    ["11: style lists with alternatives", zoo(["styles with alternatives"])],
    ["11: a look with a format that is not there", zoo(["a look with a format that is not there"])],
    ["11: orphan styles", zoo(["no styles, but an orphan of their name"])],
    ["11: orphan strings", zoo(["no shared strings, but an orphan of their name"])],
  ])("%s", async (_sentence, bytes) => {
    const once = await generated(bytes);
    expect(breachesOfLaw(bytes, once)).toEqual([]);
    expect(breachesOfLaw(bytes, await generated(once))).toEqual([]);
  });
});

describe("a package of which programs read different things is refused, and left as it was", () => {
  const second = (kind: "styles" | "sharedStrings"): Zoo => {
    const name = `xl/${kind}2.xml`;
    const zoo = withZooPart(SAMPLE_ZOO, name, SAMPLE_ZOO.parts[`xl/${kind}.xml`]);
    return linked(zoo, "xl/workbook.xml", kind, name);
  };
  const lostStrings = withZooPart(SAMPLE_ZOO, "xl/sharedStrings.xml", undefined);

  it.each<[string, Zoo, Partial<Spelling>]>([
    ["11: a second sharedStrings relationship", second("sharedStrings"), {}],
    ["11: a second styles relationship", second("styles"), {}],
    [
      "11: two sharedStrings relationships that lead nowhere",
      linked(lostStrings, "xl/workbook.xml", "sharedStrings", "xl/strings.xml"),
      {},
    ],
    ["11: cells that point to strings that are not there", lostStrings, {}],
    [
      "11: alternatives of different lengths",
      withZooText(zooOf(["styles with alternatives"]), "xl/styles.xml", (text) =>
        text.replace("<mc:Fallback><font>", "<mc:Fallback><font/><font>"),
      ),
      {},
    ],
    ["11: a sheet whose part is missing", withZooPart(SAMPLE_ZOO, "xl/worksheets/sheet2.xml", undefined), {}],
    ["11: styles in UTF-16", SAMPLE_ZOO, { utf16: ["xl/styles.xml"] }],
  ])("%s", async (_sentence, parts, spelling) => {
    expect(await refusal(zooPackage(parts, { ...PLAIN_SPELLING, ...spelling }))).toMatchObject({
      code: "not-a-workbook",
      details: { nothingChanged: true },
    });
  });
});

/** The error that a run ends with, whether the file was opened or not; `undefined` when it does not. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  try {
    const workbook = await openXlsx(bytes, nodeCodec);
    const before = await workbook.save();
    const error: unknown = await generateTimeline(workbook, GOLDEN_REQUEST, {}).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(Buffer.compare(await workbook.save(), before)).toBe(0);
    return error;
  } catch (error) {
    return error;
  }
}
