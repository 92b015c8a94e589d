import type { PaneNode } from "./element";

/** The part of the pane between header and footer. */
export type ContentView = {
  /** Which state this is, for style sheets and tests. */
  readonly name: string;
  readonly status: string;
  readonly isBusy: boolean;
  readonly nodes: readonly PaneNode[];
};
