import type { Codec } from "../../../src/adapters/xlsx/codec/codec";
import { fflateCodec } from "../../../src/adapters/xlsx/codec/fflateCodec";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { streamsCodec } from "../../../src/adapters/xlsx/codec/streamsCodec";
import { emptyWorkbook } from "../../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { IndexSet } from "../../../src/adapters/xlsx/parts/indexSet";
import { keptStrings } from "../../../src/adapters/xlsx/parts/keptStrings";
import { readSharedStrings, sharedStringText } from "../../../src/adapters/xlsx/parts/sharedStrings";
import { lazyRows } from "../../../src/domain/grid/lazyRows";
import { messagesDraft, plainDraft } from "../../contract/drafts";
import { codecOverALine } from "./codecOverALine";
import { richWorkbook } from "./richWorkbook";

const HEAD = '<?xml version="1.0"?>\r\n<sst xmlns="m"';
const TEXTS = ["<si><t>a</t></si>", "<si>\n<t>b</t></si>", "<si/>", "<si><r><t>🚀</t></r></si>"];

async function kept(source: string, orphans: readonly number[], chunkBytes: number) {
  const set = new IndexSet();
  for (const index of orphans) set.add(index);
  const bytes = Buffer.from(source);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
  const generator = keptStrings(chunks, "strings", set);
  let text = "";
  for (;;) {
    const next = await generator.next();
    if (next.done === true) return { text, ...next.value };
    text += next.value;
  }
}

describe.each([1, 7, 100_000])("the shared strings that stay, read %d bytes at a time", (chunkBytes) => {
  it.each([
    ["all of them", [], TEXTS, 4],
    ["orphans at the end are taken away", [2, 3], TEXTS.slice(0, 2), 2],
    ["others are emptied", [0, 2], ["<si><t/></si>", TEXTS[1], "<si><t/></si>", TEXTS[3]], 4],
    ["none", [0, 1, 2, 3], [], 0],
    ["numbers that no text has", [0, 9, -1, 0.5, NaN, 2 ** 40], ["<si><t/></si>", ...TEXTS.slice(1)], 4],
  ])("%s", async (_, orphans, texts, count) => {
    const rest = "<extLst/></sst>";
    const source = `${HEAD} count="9"\n uniqueCount='4' x="y">${TEXTS.join("")}${rest}`;
    expect(await kept(source, orphans, chunkBytes)).toEqual({
      text: `${HEAD} x="y">${texts.join("")}`,
      count,
      prefix: "",
      rest,
    });
  });

  it.each([
    ['<sst xmlns="m" count="0"/>', { text: '<sst xmlns="m">', count: 0, prefix: "", rest: "</sst>" }],
    [
      '<x:sst xmlns:x="m"><x:si><x:t>a</x:t></x:si></x:sst>',
      {
        text: '<x:sst xmlns:x="m"><x:si><x:t>a</x:t></x:si>',
        count: 1,
        prefix: "x:",
        rest: "</x:sst>",
      },
    ],
  ])("%s", async (source, expected) => {
    expect(await kept(source, [], chunkBytes)).toEqual(expected);
  });
});

it("a root with more blanks than any program writes keeps nobody waiting", async () => {
  const blanks = " ".repeat(400_000);
  expect(await kept(`<sst${blanks}xmlns="m"${blanks}count="0"${blanks}/>`, [], 100_000)).toMatchObject({
    text: `<sst${blanks}xmlns="m">`,
    rest: "</sst>",
  });
});

it("every character is read as it was written, wherever it stands in a text", async () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const texts = [
    ...characters.flatMap((character) => [character, `a${character}b`, `a ${character}`, `${character} b`]),
    ...["", "a  b", "_x0041_", "<b>&amp;</b>", "🚀", "a\r\nb"],
  ];
  const source = `<sst>${texts.map((text) => sharedStringText(text, "")).join("")}</sst>`;
  expect(await readSharedStrings([Buffer.from(source)], "strings")).toEqual(texts);
});

it.each([
  ["plain text", "<si><t>plain text</t></si>"],
  [" a", '<si><t xml:space="preserve"> a</t></si>'],
  ["a\u00a0", '<si><t xml:space="preserve">a\u00a0</t></si>'],
  ["a<b", "<si><t>a&lt;b</t></si>"],
])("%j is kept as %s", (text, kept) => expect(sharedStringText(text, "")).toBe(kept));

/** More than is remembered, and the first texts once more behind them all. */
const MANY = lazyRows(2_200, (row) => [
  `${String(row % 2_100)} ${"x".repeat(2_000)}`,
  row % 2 ? "odd" : "even",
]);

describe.each<[string, Codec]>([
  ["zlib", nodeCodec],
  ["CompressionStream", streamsCodec],
  ["fflate", fflateCodec],
  ["CompressionStream at the end of a line", codecOverALine()],
])("sheets and their texts, deflated at once by %s", (_, codec) => {
  const draft = { ...plainDraft("Many", [["", ""]]), rows: MANY };

  it("are read as they were written", async () => {
    const workbook = await openXlsx(await emptyWorkbook(codec), codec);
    await workbook.addSheets([draft], {});
    const again = await openXlsx(await workbook.save(), nodeCodec);
    expect((await again.read(["Many"]))[0]?.grid).toEqual([...MANY]);
  });

  it("are left alone once cancelled", async () => {
    const workbook = await openXlsx(richWorkbook(), codec);
    const before = await workbook.save();
    const signal = { aborted: false };
    const onProgress = (share: number) => (signal.aborted = share > 0.5);
    await expect(workbook.addSheets([draft], { signal, onProgress })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(Buffer.compare(await workbook.save(), before)).toBe(0);
  });
});

it.each([0, 1, 2, 3, 4])("a compression that fails, as number %d of a write, ends it", async (failing) => {
  let number = 0;
  const codec: Codec = {
    ...nodeCodec,
    deflateRaw: (chunks) => (number++ === failing ? failAfterOne(chunks) : nodeCodec.deflateRaw(chunks)),
  };
  const workbook = await openXlsx(richWorkbook(), codec);
  const before = await workbook.save();
  const rows = lazyRows(5_000, (row) => [`text ${String(row)}`]);
  const write = workbook.replaceOutputs([{ ...messagesDraft([["a"]]), rows }], {});
  await expect(write).rejects.toThrow("no memory");
  expect(Buffer.compare(await workbook.save(), before)).toBe(0);
});

async function* failAfterOne(chunks: Parameters<Codec["deflateRaw"]>[0]): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    throw new Error("no memory");
  }
}
