import { WorkbookError } from "../../../app/workbookError";
import { damaged } from "../damaged";
import { partKey } from "./partKey";
import type { ZipEntry } from "./zipEntry";
import type { ZipLimits } from "./zipLimits";
import { END_SIGNATURE, CENTRAL_SIGNATURE, LOCAL_SIGNATURE, withoutZip64 } from "./zipFormat";

const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
const FLAG_ENCRYPTED = 0x2041;
const FLAG_DESCRIPTOR = 0x8;

/**
 * The entries of a zip file in the order of its central directory (APPNOTE.TXT 6.3). Nothing is inflated.
 *
 * @throws WorkbookError `not-a-workbook` when headers contradict each other, entries overlap or two have one name;
 *   `inflates-too-much` beyond `limits`; `encrypted`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE)
    throw damaged("not a zip file");
  const directory = locateDirectory(view);
  if (directory.entries > limits.entries) throw tooMuch(`${String(directory.entries)} entries`);
  const entries: PlacedEntry[] = [];
  const names = new Set<string>();
  let totalBytes = 0;
  let position = directory.start;
  for (let index = 0; index < directory.entries; index++) {
    const entry = readEntry(bytes, view, position, directory.start);
    position = entry.nextPosition;
    const key = partKey(entry.entry.name);
    if (names.has(key)) throw damaged(`two entries are named ${key}`);
    names.add(key);
    totalBytes += entry.entry.size;
    refuseBomb(entry.entry, totalBytes, limits);
    entries.push(entry);
  }
  if (position > directory.end) throw damaged("the central directory is longer than it says");
  refuseOverlap(entries);
  return entries.map(({ entry }) => entry);
}

type PlacedEntry = {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
  readonly nextPosition: number;
};

type Directory = { readonly start: number; readonly end: number; readonly entries: number };

function locateDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let position = view.byteLength - END_BYTES; position >= lowest; position--) {
    if (view.getUint32(position, true) !== END_SIGNATURE) continue;
    if (position + END_BYTES + view.getUint16(position + 20, true) > view.byteLength) continue;
    const entries = view.getUint16(position + 10, true);
    const size = view.getUint32(position + 12, true);
    const start = view.getUint32(position + 16, true);
    const isZip64 = entries === 0xffff || size === 0xffffffff || start === 0xffffffff;
    return checkedDirectory(
      isZip64 ? zip64Directory(view, position) : { start, end: start + size, entries },
      position,
    );
  }
  throw damaged("the zip file has no end record: it is cut short");
}

function zip64Directory(view: DataView, endPosition: number): Directory {
  const locator = endPosition - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50)
    throw damaged("the zip64 locator is missing");
  const record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50)
    throw damaged("the zip64 record is missing");
  const start = readUint64(view, record + 48);
  return { start, end: start + readUint64(view, record + 40), entries: readUint64(view, record + 32) };
}

function checkedDirectory(directory: Directory, endPosition: number): Directory {
  if (directory.end > endPosition || directory.entries * CENTRAL_BYTES > directory.end - directory.start) {
    throw damaged("the central directory does not fit the zip file");
  }
  return directory;
}

function readUint64(view: DataView, position: number): number {
  const value = view.getBigUint64(position, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("a zip64 number is out of range");
  return Number(value);
}

function readEntry(bytes: Uint8Array, view: DataView, position: number, dataLimit: number): PlacedEntry {
  if (position + CENTRAL_BYTES > bytes.length || view.getUint32(position, true) !== CENTRAL_SIGNATURE) {
    throw damaged("the central directory is broken");
  }
  const nameEnd = position + CENTRAL_BYTES + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  const commentEnd = extraEnd + view.getUint16(position + 32, true);
  if (commentEnd > bytes.length) throw damaged("the central directory is cut short");
  const nameBytes = bytes.subarray(position + CENTRAL_BYTES, nameEnd);
  const name = entryName(nameBytes);
  const flags = view.getUint16(position + 8, true);
  const method = view.getUint16(position + 10, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) {
    throw new WorkbookError("encrypted", { technical: `zip entry ${name}`, nothingChanged: true });
  }
  if (method !== 0 && method !== 8) throw damaged(`${name}: compression method ${String(method)}`);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const { size, compressedSize, start } = sizesOf(view, position, extra);
  const dataStart = start + LOCAL_BYTES;
  if (dataStart > dataLimit || view.getUint32(start, true) !== LOCAL_SIGNATURE)
    throw damaged(`${name}: no local header`);
  const localNameEnd = dataStart + view.getUint16(start + 26, true);
  const localExtraEnd = localNameEnd + view.getUint16(start + 28, true);
  const end = localExtraEnd + compressedSize;
  if (end > dataLimit) throw damaged(`${name}: its data does not fit the file`);
  if (method === 0 && size !== compressedSize) throw damaged(`${name}: stored with two sizes`);
  if (entryName(bytes.subarray(dataStart, localNameEnd)) !== name) throw damaged(`${name}: two names`);
  const entry: ZipEntry = {
    name,
    nameBytes,
    versionMadeBy: view.getUint16(position + 4, true),
    versionNeeded: view.getUint16(position + 6, true),
    flags: flags & ~FLAG_DESCRIPTOR,
    method,
    modified: view.getUint32(position + 12, true),
    crc32: view.getUint32(position + 16, true),
    size,
    data: bytes.subarray(localExtraEnd, end),
    localExtra: withoutZip64(bytes.subarray(localNameEnd, localExtraEnd)),
    centralExtra: withoutZip64(extra),
    comment: bytes.subarray(extraEnd, commentEnd),
    internalAttributes: view.getUint16(position + 36, true),
    externalAttributes: view.getUint32(position + 38, true),
  };
  return { entry, start, end, nextPosition: commentEnd };
}

function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Before UTF-8 names were code page 437; all that matters here is that no two of them fall together.
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
}

/** Sizes and place of an entry; where the header holds only ones, the zip64 extra field holds the number (4.5.3). */
function sizesOf(
  view: DataView,
  position: number,
  extra: Uint8Array,
): Record<"size" | "compressedSize" | "start", number> {
  const extraView = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let field = 0;
  while (field + 4 <= extra.length && extraView.getUint16(field, true) !== 1) {
    field += 4 + extraView.getUint16(field + 2, true);
  }
  let next = field + 4;
  const number = (offset: number): number => {
    const value = view.getUint32(position + offset, true);
    if (value !== 0xffffffff) return value;
    if (next + 8 > extra.length) throw damaged("a zip64 size is missing");
    next += 8;
    return readUint64(extraView, next - 8);
  };
  const size = number(24);
  const compressedSize = number(20);
  return { size, compressedSize, start: number(42) };
}

function refuseBomb(entry: ZipEntry, totalBytes: number, limits: ZipLimits): void {
  const isSteep = entry.size > limits.ratioFromBytes && entry.size > entry.data.length * limits.ratio;
  if (entry.size > limits.partBytes || totalBytes > limits.totalBytes || isSteep) {
    throw tooMuch(`${entry.name}: ${String(entry.data.length)} bytes would become ${String(entry.size)}`);
  }
}

function refuseOverlap(entries: readonly PlacedEntry[]): void {
  let end = 0;
  for (const placed of [...entries].sort((a, b) => a.start - b.start)) {
    if (placed.start < end) throw damaged(`${placed.entry.name}: overlaps another entry`);
    end = placed.end;
  }
}

function tooMuch(technical: string): WorkbookError {
  return new WorkbookError("inflates-too-much", { technical, nothingChanged: true });
}
