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

/** The same entries with their sizes in a data descriptor, as a program writes them that cannot go back in its output. */
export function withDescriptors(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes, ZIP_LIMITS);
  const described = writeZip(
    entries.map((entry) => {
      const descriptor = new DataView(new ArrayBuffer(16));
      [0x08074b50, entry.crc32, entry.data.length, entry.size].forEach((value, index) =>
        descriptor.setUint32(index * 4, value, true),
      );
      return {
        ...entry,
        flags: entry.flags | 8,
        data: Buffer.concat([entry.data, new Uint8Array(descriptor.buffer)]),
      };
    }),
  );
  return patched(described, (view) => {
    entries.forEach((entry, index) => {
      const record = centralRecord(view, index);
      view.setUint32(record + 20, entry.data.length, true);
      const local = view.getUint32(record + 42, true);
      for (const offset of [14, 18, 22]) view.setUint32(local + offset, 0, true);
    });
  });
}

/** The same file with the numbers of its central directory in the zip64 records, as for a file above 4 GB. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes, ZIP_LIMITS);
  const wide = writeZip(
    entries.map((entry) => {
      const extra = new DataView(new ArrayBuffer(20));
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 16, true);
      extra.setBigUint64(4, BigInt(entry.size), true);
      extra.setBigUint64(12, BigInt(entry.data.length), true);
      return { ...entry, centralExtra: new Uint8Array(extra.buffer) };
    }),
  );
  const view = new DataView(wide.buffer);
  entries.forEach((_, index) => {
    for (const offset of [20, 24]) view.setUint32(centralRecord(view, index) + offset, 0xffffffff, true);
  });
  const end = wide.length - 22;
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(32, BigInt(entries.length), true);
  record.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true);
  record.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(56 + 8, BigInt(end), true);
  const narrow = patched(wide.subarray(end), (last) => {
    last.setUint16(10, 0xffff, true);
    for (const offset of [12, 16]) last.setUint32(offset, 0xffffffff, true);
  });
  return Buffer.concat([wide.subarray(0, end), new Uint8Array(record.buffer), narrow]);
}
