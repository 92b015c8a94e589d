import { readZip } from "../../../src/adapters/xlsx/zip/readZip";
import { writeZip } from "../../../src/adapters/xlsx/zip/writeZip";
import type { ZipEntry } from "../../../src/adapters/xlsx/zip/zipEntry";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";

/** A copy of the bytes after `change`. */
export function patched(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
}

/** Where the central record of the entry at `index` begins, in a zip file without a comment. */
export function centralRecord(view: DataView, index: number): number {
  let position = view.getUint32(view.byteLength - 6, true);
  for (let skipped = 0; skipped < index; skipped++) {
    const lengths = [28, 30, 32].map((offset) => view.getUint16(position + offset, true));
    position += 46 + lengths.reduce((sum, length) => sum + length);
  }
  return position;
}

/** A zip file of changed entries. */
export function withEntries(
  bytes: Uint8Array,
  change: (entries: readonly ZipEntry[]) => readonly ZipEntry[],
): Uint8Array {
  const entries = change(readZip(bytes, ZIP_LIMITS));
  return writeZip(entries.map((entry) => ({ ...entry, nameBytes: Buffer.from(entry.name) })));
}

/** The beginnings of an OLE compound file whose directory holds one stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("Root Entry", "utf16le"), 512);
  bytes[512 + 64] = 22;
  bytes.set(Buffer.from(stream, "utf16le"), 640);
  bytes[640 + 64] = (stream.length + 1) * 2;
  return bytes;
}
