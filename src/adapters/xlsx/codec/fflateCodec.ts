import { Deflate, Inflate } from "fflate";
import { slices, type Chunks, type Codec } from "./codec";
import { crc32 } from "./crc32";

/** JavaScript alone, for browsers without CompressionStream. */
export const fflateCodec: Codec = {
  inflateRaw: (compressed) => through(slices(compressed), new Inflate()),
  deflateRaw: (chunks) => through(chunks, new Deflate()),
  crc32,
};

async function* through(chunks: Chunks, stream: Inflate | Deflate): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  stream.ondata = (chunk) => {
    if (chunk.length > 0) made.push(chunk);
  };
  for await (const chunk of chunks) {
    stream.push(chunk, false);
    yield* made;
    made = [];
  }
  stream.push(new Uint8Array(0), true);
  yield* made;
}
