import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../../../src/adapters/xlsx/codec/codec";
import { fflateCodec } from "../../../src/adapters/xlsx/codec/fflateCodec";
import { localCodec } from "../../../src/adapters/xlsx/codec/localCodec";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { streamsCodec } from "../../../src/adapters/xlsx/codec/streamsCodec";
import { workerCodec } from "../../../src/adapters/xlsx/codec/workerCodec";
import { codecOverALine } from "./codecOverALine";

const TEXT = Buffer.from("Pre-rollout email 1, first week. ".repeat(20_000));
/** Bytes that do not shrink, from a fixed generator. */
const NOISE = Uint8Array.from(
  { length: 200_000 },
  (
    (seed) => () =>
      (seed = (seed * 48_271) % 2_147_483_647) & 0xff
  )(7),
);
const BOMB = deflateRawSync(new Uint8Array(200_000_000), { level: 9 });

describe.each<[string, Codec]>([
  ["zlib", nodeCodec],
  ["CompressionStream", streamsCodec],
  ["fflate", fflateCodec],
  ["CompressionStream at the end of a line", codecOverALine()],
  ["whatever this place has", localCodec()],
])("the codec on %s", (_, codec) => {
  it.each([
    ["nothing", new Uint8Array(0)],
    ["one byte", Uint8Array.of(7)],
    ["text", new Uint8Array(TEXT)],
    ["noise", NOISE],
  ])("deflates %s so that zlib inflates it, and the other way round", async (_name, bytes) => {
    const deflated = await joined(codec.deflateRaw([bytes.subarray(0, 1000), bytes.subarray(1000)]));
    expect(Buffer.compare(inflateRawSync(deflated), bytes)).toBe(0);
    expect(Buffer.compare(await joined(codec.inflateRaw(deflateRawSync(bytes))), bytes)).toBe(0);
    expect(Buffer.compare(await joined(codec.inflateRaw(deflated)), bytes)).toBe(0);
  });

  it("gives the same bytes for the same chunks", async () => {
    const once = await joined(codec.deflateRaw([TEXT, NOISE]));
    expect(Buffer.compare(await joined(codec.deflateRaw([TEXT, NOISE])), once)).toBe(0);
  });

  it("makes text small", async () => {
    expect((await joined(codec.deflateRaw([TEXT]))).length).toBeLessThan(TEXT.length / 50);
  });

  it.each([
    ["cut short", deflateRawSync(NOISE).subarray(0, 5000)],
    ["no DEFLATE at all", Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
  ])("throws on data that is %s", async (_name, bytes) => {
    await expect(joined(codec.inflateRaw(bytes))).rejects.toThrow();
  });

  it("lets the reader of a bomb stop before it is in memory", async () => {
    let size = 0;
    for await (const chunk of codec.inflateRaw(BOMB)) {
      size += chunk.length;
      if (size > 1_000_000) break;
    }
    expect(size).toBeLessThan(20_000_000);
  });

  it("passes on what goes wrong while chunks are made", async () => {
    function* failing(): Generator<Uint8Array> {
      yield TEXT;
      throw new RangeError("row 7");
    }
    await expect(joined(codec.deflateRaw(failing()))).rejects.toThrow(RangeError);
  });

  it("does many jobs at once", async () => {
    const all = await Promise.all(
      [TEXT, NOISE, TEXT].map((bytes) => joined(codec.inflateRaw(deflateRawSync(bytes)))),
    );
    expect(all.map(({ length }) => length)).toEqual([TEXT.length, NOISE.length, TEXT.length]);
  });
});

it("a worker that stops ends the jobs that wait for it, and those that come after", async () => {
  const line: Parameters<typeof workerCodec>[0] = { onmessage: null, postMessage: () => undefined };
  const codec = workerCodec(line);
  const waiting = joined(codec.inflateRaw(deflateRawSync(TEXT)));
  line.onerror?.(undefined as never);
  await expect(waiting).rejects.toMatchObject({ code: "host-failed" });
  await expect(joined(codec.deflateRaw([TEXT]))).rejects.toMatchObject({ code: "host-failed" });
});

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}
