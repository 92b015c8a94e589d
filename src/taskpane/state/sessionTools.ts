import type { RolloutRequest } from "../../app/rolloutRequest";
import type { WriteOptions } from "../../app/workbookPort";
import type { PaneEvent } from "./paneEvent";
import type { PaneState } from "./paneState";
import type { PaneSurroundings } from "./paneSurroundings";

/** What a session lends to the work that it does for the person. */
export type SessionTools = {
  readonly surroundings: PaneSurroundings;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** What the workbook is read with now. */
  readonly request: () => RolloutRequest;
  /** For one write, which Cancel then ends. */
  readonly writeOptions: (run: number) => WriteOptions;
};
