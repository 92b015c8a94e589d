import type { WorkbookPort } from "../../app/workbookPort";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { Place } from "./paneState";

/** A workbook and what can be done with it besides reading and writing. */
export type PaneWorkbook = {
  readonly port: WorkbookPort;
  readonly place: Place;
  /** The locale of Excel or of the browser, as a BCP 47 tag. */
  readonly hostLocale: string;
  /** Absent for a file, which has nothing to bring into sight. */
  readonly navigator?: WorkbookNavigator;
  /** The file with everything that was written to it; absent in Excel, which saves by itself. */
  readonly save?: () => Promise<Uint8Array>;
};

/** Brings a part of the workbook into the person's sight. */
export type WorkbookNavigator = {
  /** `address` as `C7`. */
  showCell(sheet: string, address: string): Promise<void>;
  showSheet(output: OutputSheet): Promise<void>;
};
