import type { Codec } from "./codec";
import { fflateCodec } from "./fflateCodec";
import { streamsCodec } from "./streamsCodec";

/** What this browser or worker can do by itself: its own streams, or JavaScript where they lack raw DEFLATE. */
export function localCodec(): Codec {
  return hasRawDeflate() ? streamsCodec : fflateCodec;
}

/** Browsers had CompressionStream for a while before it took "deflate-raw", and then refuse the word. */
function hasRawDeflate(): boolean {
  try {
    new CompressionStream("deflate-raw");
    return true;
  } catch {
    return false;
  }
}
