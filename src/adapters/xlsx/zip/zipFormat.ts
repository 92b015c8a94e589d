export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;

/** An extra field without its zip64 record, which is needed only above 4 GB: beyond what this adapter takes. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let position = 0; position < extra.length;) {
    const end =
      position + 4 <= extra.length ? position + 4 + view.getUint16(position + 2, true) : extra.length;
    const isZip64 = position + 4 <= extra.length && view.getUint16(position, true) === 1;
    if (!isZip64) for (const byte of extra.subarray(position, end)) kept.push(byte);
    position = end;
  }
  return Uint8Array.from(kept);
}
