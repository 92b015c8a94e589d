/** How many characters are put together before they are encoded. */
const CHUNK_CHARACTERS = 65_536;

/** The texts one after another as UTF-8, in pieces of a size that compresses well. */
export function* encodeInChunks(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let pending: string[] = [];
  let characters = 0;
  for (const text of texts) {
    pending.push(text);
    characters += text.length;
    if (characters < CHUNK_CHARACTERS) continue;
    yield encoder.encode(pending.join(""));
    pending = [];
    characters = 0;
  }
  if (characters > 0) yield encoder.encode(pending.join(""));
}
