/** How large a package may be; past these it is taken for a zip bomb. */
export type ZipLimits = {
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Inflated to compressed, asked only of parts above {@link ZipLimits.ratioFromBytes}. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
};

/**
 * A full worksheet of numbers inflates to about 500 MB, and spreadsheets reach ratios of 10 to 100; DEFLATE itself
 * ends at 1,032.
 */
export const ZIP_LIMITS: ZipLimits = {
  entries: 20_000,
  partBytes: 1_000_000_000,
  totalBytes: 2_000_000_000,
  ratio: 300,
  ratioFromBytes: 10_000_000,
};
