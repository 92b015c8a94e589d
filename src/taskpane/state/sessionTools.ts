import type { RolloutRequest } from "../../app/rolloutRequest";
import type { WriteOptions } from "../../app/workbookPort";
import type { PaneEvent } from "./paneEvent";
import type { PaneState } from "./paneState";
import type { PaneSurroundings } from "./paneSurroundings";
import type { PaneWorkbook } from "./paneWorkbook";

/** What a session lends to the work that it does for the person. */
export type SessionTools = {
  readonly surroundings: PaneSurroundings;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** What the workbook is read with now. */
  readonly request: () => RolloutRequest;
  /** For one write, which Cancel then ends. */
  readonly writeOptions: (run: number) => WriteOptions;
  /** Ends the write that is under way. */
  readonly cancel: () => void;
  /** Absent until one is there. */
  readonly workbook: () => PaneWorkbook | undefined;
  /** Starts to work on a workbook. */
  readonly attach: (workbook: PaneWorkbook) => void;
  readonly openFile: (file: File) => void;
  readonly readAgain: () => void;
};
