import type { ZipEntry } from "./zipEntry";
import { CENTRAL_SIGNATURE, END_SIGNATURE, LOCAL_SIGNATURE } from "./zipFormat";

/** A zip file of these entries, in this order. Their data is copied as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  return joinBytes(zipPieces(entries));
}

/** The same file as pieces, one after another, which share the memory of the entries. */
export function zipPieces(entries: readonly ZipEntry[]): readonly Uint8Array[] {
  const localHeaders = entries.map(localHeader);
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  entries.forEach((entry, index) => {
    const header = localHeaders[index] ?? new Uint8Array(0);
    pieces.push(header, entry.data);
    directory.push(centralHeader(entry, offset));
    offset += header.length + entry.data.length;
  });
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(22, (view) => {
    view.setUint32(0, END_SIGNATURE, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, directoryBytes, true);
    view.setUint32(16, offset, true);
  });
  return [...pieces, ...directory, end];
}

/** The pieces one after another, in one array. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = record(30, (view) => {
    view.setUint32(0, LOCAL_SIGNATURE, true);
    writeCommon(view, 4, entry);
    view.setUint16(28, entry.localExtra.length, true);
  });
  return joinBytes([header, entry.nameBytes, entry.localExtra]);
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = record(46, (view) => {
    view.setUint32(0, CENTRAL_SIGNATURE, true);
    view.setUint16(4, entry.versionMadeBy, true);
    writeCommon(view, 6, entry);
    view.setUint16(30, entry.centralExtra.length, true);
    view.setUint16(32, entry.comment.length, true);
    view.setUint16(36, entry.internalAttributes, true);
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  });
  return joinBytes([header, entry.nameBytes, entry.centralExtra, entry.comment]);
}

/** The 24 bytes that local and central header share. */
function writeCommon(view: DataView, position: number, entry: ZipEntry): void {
  view.setUint16(position, entry.versionNeeded, true);
  view.setUint16(position + 2, entry.flags, true);
  view.setUint16(position + 4, entry.method, true);
  view.setUint32(position + 6, entry.modified, true);
  view.setUint32(position + 10, entry.crc32, true);
  view.setUint32(position + 14, entry.data.length, true);
  view.setUint32(position + 18, entry.size, true);
  view.setUint16(position + 22, entry.nameBytes.length, true);
}

function record(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}
