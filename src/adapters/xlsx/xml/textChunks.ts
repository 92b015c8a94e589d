import type { Chunks } from "../codec/codec";
import { damaged } from "../damaged";

/** The characters of UTF-8 that comes in pieces. */
export async function* textChunks(chunks: Chunks, part: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw damaged(`${part}: is not UTF-8`, error);
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}
