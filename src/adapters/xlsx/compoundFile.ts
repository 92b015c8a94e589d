const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY_BYTES = 128;
/** Where a directory entry says how many bytes its name takes, in UTF-16 with the closing zero (MS-CFB 2.6.1). */
const NAME_LENGTH_OFFSET = 64;
const ENCRYPTED_STREAM = "EncryptedPackage";

/**
 * What an OLE compound file is: a workbook with a password is one (MS-OFFCRYPTO 2.3.4), and so is an .xls file.
 *
 * @returns `undefined` when the bytes are no compound file.
 */
export function compoundFileKind(bytes: Uint8Array): "encrypted" | "other" | undefined {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  // Sectors, and so directory entries, begin at multiples of an entry's length.
  for (let entry = 0; entry + DIRECTORY_ENTRY_BYTES <= bytes.length; entry += DIRECTORY_ENTRY_BYTES) {
    if (isNamed(bytes, entry, ENCRYPTED_STREAM)) return "encrypted";
  }
  return "other";
}

function isNamed(bytes: Uint8Array, entry: number, name: string): boolean {
  if (bytes[entry + NAME_LENGTH_OFFSET] !== (name.length + 1) * 2) return false;
  return [...name].every((letter, index) => bytes[entry + index * 2] === letter.charCodeAt(0));
}
