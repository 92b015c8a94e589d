import { WorkbookError } from "../../../app/workbookError";
import type { Chunks, Codec } from "../codec/codec";
import { damaged } from "../damaged";
import { joinBytes } from "./writeZip";
import { refuseTooLarge } from "./refuseTooLarge";
import type { ZipEntry } from "./zipEntry";
import { ZIP_LIMITS } from "./zipLimits";

/**
 * The inflated data of an entry, counted as it comes.
 *
 * @throws WorkbookError `inflates-too-much` as soon as there is more than the header says; `not-a-workbook` when there
 *   is less, the data is damaged, or its checksum is another.
 */
export async function* entryChunks(entry: ZipEntry, codec: Codec): AsyncGenerator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  const chunks = entry.method === 0 ? [entry.data] : codec.inflateRaw(entry.data);
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > entry.size) {
        const technical = `${entry.name} inflates to more than the ${String(entry.size)} bytes it announces`;
        throw new WorkbookError("inflates-too-much", { technical, nothingChanged: true });
      }
      checksum = codec.crc32(checksum, chunk);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(`${entry.name}: its compressed data is damaged`, error);
  }
  if (size !== entry.size || checksum !== entry.crc32) throw damaged(`${entry.name}: wrong size or checksum`);
}

/**
 * A new entry, deflated as its chunks come. Two runs over the same chunks give the same bytes: the time is fixed, at the
 * one Excel itself writes.
 *
 * @param name - ASCII, as parts' names are.
 * @throws WorkbookError `too-large` as soon as the chunks are more than would be opened again.
 */
export async function makeEntry(name: string, chunks: Chunks, codec: Codec): Promise<ZipEntry> {
  let size = 0;
  let checksum = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length;
      refuseTooLarge(name, size, ZIP_LIMITS.partBytes);
      checksum = codec.crc32(checksum, chunk);
      yield chunk;
    }
  }
  const compressed: Uint8Array[] = [];
  for await (const chunk of codec.deflateRaw(counted())) compressed.push(chunk);
  const none = new Uint8Array(0);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    versionMadeBy: 20,
    versionNeeded: 20,
    flags: 0,
    method: 8,
    modified: FIRST_OF_1980,
    crc32: checksum,
    size,
    data: joinBytes(compressed),
    localExtra: none,
    centralExtra: none,
    comment: none,
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

/** Midnight of 1 January 1980, the earliest time that a zip file can say. */
const FIRST_OF_1980 = 0x0021_0000;
