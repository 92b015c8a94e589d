import { slices, type Chunks, type Codec } from "./codec";
import { crc32 } from "./crc32";

/** CompressionStream and DecompressionStream, which browsers and Node both have. */
export const streamsCodec: Codec = {
  inflateRaw: (compressed) => through(slices(compressed), new DecompressionStream("deflate-raw")),
  deflateRaw: (chunks) => through(chunks, new CompressionStream("deflate-raw")),
  crc32,
};

async function* through(
  chunks: Chunks,
  { readable, writable }: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writing = writeAll(chunks, writable.getWriter());
  // Its failure is awaited below, but only after the readable side has ended.
  writing.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await writing;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function writeAll(chunks: Chunks, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      await writer.ready;
      // The streams refuse shared memory, which no caller uses and the type of a plain Uint8Array leaves open.
      await writer.write(chunk as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
