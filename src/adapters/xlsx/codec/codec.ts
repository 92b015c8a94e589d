/** Bytes that come in pieces, so that a whole part need never be in memory at once. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Raw DEFLATE (RFC 1951, no header), as zip entries hold it. Whoever reads counts the bytes and may stop early;
 * the codec then lets go of what it holds. Damaged input makes the iteration throw.
 *
 * `crc32` continues the checksum that stands beside the data, from what earlier bytes gave; 0 to begin.
 */
export type Codec = {
  inflateRaw(compressed: Uint8Array): AsyncIterable<Uint8Array>;
  deflateRaw(chunks: Chunks): AsyncIterable<Uint8Array>;
  crc32(crc: number, bytes: Uint8Array): number;
};

/**
 * Small pieces of `bytes`. DEFLATE grows a byte to at most 1,032, so a piece of 16 kB becomes at most 17 MB before
 * whoever counts can stop it.
 */
export function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE_BYTES)
    yield bytes.subarray(start, start + SLICE_BYTES);
}

const SLICE_BYTES = 16_384;
