import type { WorkbookPort } from "../../app/workbookPort";

/** A workbook file behind the port. Writes change what `save` gives, never the bytes it was opened from. */
export type XlsxWorkbook = WorkbookPort & {
  /** The whole file as it is now: what was not written to is there byte for byte. */
  save(): Promise<Uint8Array>;
  /** What {@link save} gives, as pieces one after another: a large file need not be in memory twice. */
  pieces(): readonly Uint8Array[];
};
