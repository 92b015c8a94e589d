/** One entry of a zip file with its data still compressed, and what its headers say besides sizes and places. */
export type ZipEntry = {
  /** As the file spells it, which need not be as others name the part. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  /** General purpose bit flags, without bit 3: sizes stand in the header, not behind the data. */
  readonly flags: number;
  /** 0 = stored, 8 = deflated. */
  readonly method: 0 | 8;
  /** MS-DOS date and time, in the header's own four bytes. */
  readonly modified: number;
  readonly crc32: number;
  /** Inflated, as the header claims; whoever inflates holds the data to it. */
  readonly size: number;
  readonly data: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
};
